import type { Headline } from '#edition/headline.ts'

/** For tests: what makes a story. */
export interface Written extends Partial<Headline> {
  title: string
  summary: string
  text?: string
}

/** Two tellings of one event. */
export const sameEvent: readonly [name: string, a: Written, b: Written][] = [
  [
    'an earthquake',
    {
      title: 'Magnitude 5.2 earthquake shakes Almaty',
      summary:
        'A 5.2-magnitude earthquake was felt in Almaty on Friday morning; residents left their homes. No casualties were reported.',
    },
    {
      title: 'Almaty residents leave homes after 5.2-magnitude earthquake',
      summary:
        'The earthquake was felt in Almaty at 6:12 on Friday. There were no casualties, the emergency ministry said.',
    },
  ],
  [
    'a law',
    {
      title: 'Kyrgyz president signs law on foreign agents',
      summary:
        'Sadyr Japarov signed the bill that obliges nonprofits with foreign funding to register as foreign representatives.',
      countries: ['KG'],
    },
    {
      title: 'Japarov signs controversial foreign agents law in Kyrgyzstan',
      summary:
        'The law makes nonprofits with foreign funding register as foreign representatives. The president signed it on Tuesday.',
      countries: ['KG'],
    },
  ],
  [
    'авария',
    {
      title: 'В Оше автобус столкнулся с грузовиком, погибли пять человек',
      summary: 'На трассе Ош — Баткен пассажирский автобус столкнулся с грузовиком. Пять человек погибли, 12 ранены.',
      language: 'ru',
      countries: ['KG'],
    },
    {
      title: 'Пять человек погибли при столкновении автобуса и грузовика в Ошской области',
      summary: 'Авария произошла на трассе Ош — Баткен: автобус столкнулся с грузовиком, 12 пассажиров ранены.',
      language: 'ru',
      countries: ['KG'],
    },
  ],
  [
    'a summit, with other words',
    {
      title: 'Central Asian leaders to meet in Tashkent for water summit',
      summary: 'Presidents of the five countries gather in Tashkent on Saturday to agree how to share the Amu Darya.',
      countries: ['UZ'],
    },
    {
      title: 'Tashkent hosts summit of Central Asian leaders on water',
      summary:
        'The five presidents will try to agree on sharing the water of the Amu Darya at a summit in Tashkent on Saturday.',
      countries: ['UZ'],
    },
  ],
  [
    'задержание',
    {
      title: 'Экс-министр здравоохранения задержан по делу о закупке вакцин',
      summary: 'ГКНБ задержал бывшего министра здравоохранения Алымкадыра Бейшеналиева по делу о вакцинах.',
      language: 'ru',
    },
    {
      title: 'ГКНБ задержал бывшего министра здравоохранения Бейшеналиева',
      summary: 'Алымкадыр Бейшеналиев подозревается в нарушениях при закупке вакцин, сообщили в ГКНБ.',
      language: 'ru',
    },
  ],
  [
    'грант Рогунской ГЭС',
    {
      title: 'Всемирный банк выделит $350 млн на строительство Рогунской ГЭС',
      summary: 'Совет директоров Всемирного банка одобрил грант в 350 млн долларов на достройку Рогунской ГЭС.',
      language: 'ru',
      countries: ['TJ'],
    },
    {
      title: 'Рогунская ГЭС получит грант Всемирного банка на 350 миллионов долларов',
      summary: 'Всемирный банк одобрил выделение гранта на строительство Рогунской ГЭС в Таджикистане.',
      language: 'ru',
      countries: ['TJ'],
    },
  ],
]

/** Two events, however alike. */
export const otherEvent: readonly [name: string, a: Written, b: Written, hours?: number][] = [
  [
    'two visits of one day',
    {
      title: 'Tokayev meets Hungarian prime minister in Astana',
      summary: 'The president and Viktor Orban discussed trade and energy cooperation between Kazakhstan and Hungary.',
    },
    {
      title: 'Tokayev meets Hungarian foreign minister in Astana',
      summary: 'The president and Peter Szijjarto spoke about education grants and the work of Hungarian companies.',
    },
  ],
  [
    'two laws',
    {
      title: 'Kyrgyz president signs law on foreign agents',
      summary: 'Sadyr Japarov signed the bill that obliges nonprofits with foreign funding to register.',
    },
    {
      title: 'Kyrgyz president signs law on pension age',
      summary: 'Sadyr Japarov signed the bill that raises the age at which women retire, the presidential office said.',
    },
  ],
  [
    'two earthquakes',
    {
      title: 'Magnitude 5.2 earthquake shakes Almaty',
      summary: 'A 5.2-magnitude earthquake was felt in Almaty. No casualties were reported.',
    },
    {
      title: 'Magnitude 4.1 earthquake shakes Almaty',
      summary: 'A 4.1-magnitude earthquake was felt in Almaty. No casualties were reported.',
    },
    30,
  ],
  [
    "two days' rates",
    { title: 'Official rates for today', summary: 'The dollar is 87.45 som, the euro 101.20 som.' },
    { title: 'Official rates for today', summary: 'The dollar is 87.43 som, the euro 101.35 som.' },
    24,
  ],
  [
    "two days' weather",
    { title: 'Weather on 5 December', summary: 'Snow in the mountains, fog in Almaty, strong wind in Zhetysu.' },
    { title: 'Weather on 6 December', summary: 'Snow in the mountains, fog in Almaty, strong wind in Zhetysu.' },
    24,
  ],
  [
    'курс тенге двух дней',
    {
      title: 'Тенге укрепился к доллару',
      summary: 'Курс на бирже KASE составил 505,3 тенге за доллар.',
      language: 'ru',
    },
    {
      title: 'Тенге укрепился к доллару',
      summary: 'Курс на бирже KASE составил 503,1 тенге за доллар.',
      language: 'ru',
    },
    24,
  ],
  [
    'две аварии',
    {
      title: 'В Оше автобус столкнулся с грузовиком, погибли пять человек',
      summary: 'На трассе Ош — Баткен автобус столкнулся с грузовиком, 12 ранены.',
      language: 'ru',
    },
    {
      title: 'В Оше автобус столкнулся с поездом, погибли трое',
      summary: 'На переезде в Кара-Суу автобус столкнулся с поездом, трое погибли.',
      language: 'ru',
    },
  ],
  [
    'an event and what came of it',
    {
      title: 'Fire at Dordoi market destroys containers',
      summary: 'A fire broke out at the Dordoi market in Bishkek at night and destroyed dozens of containers.',
    },
    {
      title: 'Dordoi market traders ask government for compensation',
      summary: 'Traders who lost goods in the fire at the market in Bishkek appealed to the cabinet.',
    },
    40,
  ],
  [
    'two towns',
    {
      title: 'School opens in Naryn with support of Japan',
      summary: 'A school for 250 pupils was opened in Naryn; the government of Japan paid for it.',
    },
    {
      title: 'School opens in Talas with support of Japan',
      summary: 'A school for 250 pupils was opened in Talas; the government of Japan paid for it.',
    },
  ],
  [
    'a border post that opens, and closes',
    {
      title: 'Border post Kordai opens for trucks',
      summary: 'The Kordai border post between Kazakhstan and Kyrgyzstan opened for trucks, customs said.',
    },
    {
      title: 'Border post Kordai closes for trucks',
      summary: 'The Kordai border post between Kazakhstan and Kyrgyzstan closed for trucks, customs said.',
    },
    26,
  ],
  [
    'две встречи одного саммита',
    {
      title: 'Мирзиёев встретился с президентом Азербайджана на саммите в Ташкенте',
      summary: 'Шавкат Мирзиёев и Ильхам Алиев обсудили торговлю и транспортный коридор.',
      language: 'ru',
    },
    {
      title: 'Мирзиёев встретился с президентом Таджикистана на саммите в Ташкенте',
      summary: 'Шавкат Мирзиёев и Эмомали Рахмон обсудили торговлю и водные ресурсы.',
      language: 'ru',
    },
  ],
  [
    'one topic, told of from two sides',
    {
      title: 'Kazakhstan increases wheat exports to China',
      summary: 'Kazakhstan exported more wheat to China this season, the agriculture ministry said.',
    },
    {
      title: 'Kazakhstan bans wheat imports from Russia by road',
      summary: 'The agriculture ministry extended the ban on bringing wheat from Russia by road.',
    },
  ],
]
