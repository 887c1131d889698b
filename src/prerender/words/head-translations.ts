import { turkmenOrdinal } from '#reader/words/turkmen-ordinal.ts'
import type { Language } from '#reader/words/languages.ts'
import type { HeadWords } from './head-words.ts'

/** What a language lacks is in English, and told by `npm run words`. */
export const headTranslations: Record<Exclude<Language, 'en'>, Partial<HeadWords>> = {
  ru: {
    ratesAre: 'Сколько стоят сом, тенге, сомони, сум и манат по данным их центральных банков.',
    currencyIs: (currency) =>
      `${currency}: курс к доллару, евро, рублю и юаню по данным центрального банка и как он менялся.`,
    searchIs: (site) => `${site}: все материалы — по словам, странам и дням.`,
    savedIs: 'Материалы, которые вы сохранили в этом браузере.',
    aboutIs: (site) => `Что такое ${site} и откуда его материалы.`,
    nothingIs: 'По этому адресу ничего нет.',
    removedIs: 'Редакция сняла этот материал с публикации.',
    frontIs: 'Новости Казахстана, Кыргызстана, Таджикистана, Туркменистана и Узбекистана и сегодняшние курсы их валют.',
    latestFrom: (names) => `Последние новости: ${names}.`,
    latestAbout: (topic) => `Последние материалы по теме «${topic}».`,
    latestBy: (author) => `Последние материалы автора: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Архив материалов' : `${country}: архив материалов`}, страница ${page}, считая с самых старых.`,
    feedOf: (site) => `Последние материалы: ${site}`,
    weave: 'Простое плетение',
    wovenAs: (names) => `Тканый узор в традиции стран: ${names}`,
    moved: 'Материал переехал',
    movedTo: 'Этот материал переехал:',
  },
  kk: {
    ratesAre: 'Сом, теңге, сомони, сум және манаттың орталық банктер жариялаған бағамдары.',
    currencyIs: (currency) =>
      `${currency}: орталық банк жариялаған долларға, еуроға, рубльге және юаньға бағамы және оның өзгеруі.`,
    searchIs: (site) => `${site}: барлық материалдар — сөзі, елі және күні бойынша.`,
    savedIs: 'Осы браузерде сақтаған материалдарыңыз.',
    aboutIs: (site) => `${site} деген не және материалдары қайдан алынады.`,
    nothingIs: 'Бұл мекенжайда ештеңе жоқ.',
    removedIs: 'Редакция бұл материалды алып тастады.',
    frontIs: 'Қазақстан, Қырғызстан, Тәжікстан, Түрікменстан және Өзбекстан жаңалықтары мен бүгінгі валюта бағамдары.',
    latestFrom: (names) => `Соңғы жаңалықтар: ${names}.`,
    latestAbout: (topic) => `«${topic}» тақырыбындағы соңғы материалдар.`,
    latestBy: (author) => `Автордың соңғы материалдары: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Бұрынғы материалдар' : `${country}: бұрынғы материалдар`}, ең ескісінен санағанда ${page}-бет.`,
    feedOf: (site) => `Соңғы материалдар: ${site}`,
    weave: 'Қарапайым өрнек',
    wovenAs: (names) => `Тоқыма өрнек: ${names}`,
    moved: 'Материал көшті',
    movedTo: 'Бұл материал мына мекенжайға көшті:',
  },
  ky: {
    ratesAre: 'Сом, теңге, сомони, сум жана манаттын борбордук банктар жарыялаган курстары.',
    currencyIs: (currency) =>
      `${currency}: борбордук банк жарыялаган долларга, еврого, рублга жана юанга карата курсу жана анын өзгөрүшү.`,
    searchIs: (site) => `${site}: бардык материалдар — сөзү, өлкөсү жана күнү боюнча.`,
    savedIs: 'Ушул браузерде сактаган материалдарыңыз.',
    aboutIs: (site) => `${site} деген эмне жана материалдары кайдан алынат.`,
    nothingIs: 'Бул даректе эч нерсе жок.',
    removedIs: 'Редакция бул материалды алып салды.',
    frontIs:
      'Казакстан, Кыргызстан, Тажикстан, Түркмөнстан жана Өзбекстандын жаңылыктары жана бүгүнкү валюта курстары.',
    latestFrom: (names) => `Акыркы жаңылыктар: ${names}.`,
    latestAbout: (topic) => `«${topic}» темасындагы акыркы материалдар.`,
    latestBy: (author) => `Автордун акыркы материалдары: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Мурунку материалдар' : `${country}: мурунку материалдар`}, эң эскисинен санаганда ${page}-барак.`,
    feedOf: (site) => `Акыркы материалдар: ${site}`,
    weave: 'Жөнөкөй өрүм',
    wovenAs: (names) => `Токулган оймо: ${names}`,
    moved: 'Материал көчтү',
    movedTo: 'Бул материал төмөнкү дарекке көчтү:',
  },
  uz: {
    ratesAre: 'Som, tenge, somoni, soʻm va manatning markaziy banklar eʼlon qilgan kurslari.',
    currencyIs: (currency) =>
      `${currency}: markaziy bank eʼlon qilgan dollar, yevro, rubl va yuanga nisbatan kursi va uning oʻzgarishi.`,
    searchIs: (site) => `${site}: barcha xabarlar — soʻzi, davlati va kuni boʻyicha.`,
    savedIs: 'Shu brauzerda saqlagan xabarlaringiz.',
    aboutIs: (site) => `${site} nima va xabarlari qayerdan olinadi.`,
    nothingIs: 'Bu manzilda hech narsa yoʻq.',
    removedIs: 'Tahririyat bu xabarni olib tashladi.',
    frontIs:
      'Qozogʻiston, Qirgʻiziston, Tojikiston, Turkmaniston va Oʻzbekiston xabarlari hamda bugungi valyuta kurslari.',
    latestFrom: (names) => `Soʻnggi xabarlar: ${names}.`,
    latestAbout: (topic) => `“${topic}” mavzusidagi soʻnggi xabarlar.`,
    latestBy: (author) => `Muallifning soʻnggi xabarlari: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Avvalgi xabarlar' : `${country}: avvalgi xabarlar`}, eng eskisidan sanaganda ${page}-sahifa.`,
    feedOf: (site) => `Soʻnggi xabarlar: ${site}`,
    weave: 'Oddiy toʻqima',
    wovenAs: (names) => `Toʻqima naqsh: ${names}`,
    moved: 'Xabar koʻchdi',
    movedTo: 'Bu xabar quyidagi manzilga koʻchdi:',
  },
  'uz-Cyrl': {
    ratesAre: 'Сом, тенге, сомони, сўм ва манатнинг марказий банклар эълон қилган курслари.',
    currencyIs: (currency) =>
      `${currency}: марказий банк эълон қилган доллар, евро, рубль ва юанга нисбатан курси ва унинг ўзгариши.`,
    searchIs: (site) => `${site}: барча хабарлар — сўзи, давлати ва куни бўйича.`,
    savedIs: 'Шу браузерда сақлаган хабарларингиз.',
    aboutIs: (site) => `${site} нима ва хабарлари қаердан олинади.`,
    nothingIs: 'Бу манзилда ҳеч нарса йўқ.',
    removedIs: 'Таҳририят бу хабарни олиб ташлади.',
    frontIs: 'Қозоғистон, Қирғизистон, Тожикистон, Туркманистон ва Ўзбекистон хабарлари ҳамда бугунги валюта курслари.',
    latestFrom: (names) => `Сўнгги хабарлар: ${names}.`,
    latestAbout: (topic) => `“${topic}” мавзусидаги сўнгги хабарлар.`,
    latestBy: (author) => `Муаллифнинг сўнгги хабарлари: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Аввалги хабарлар' : `${country}: аввалги хабарлар`}, энг эскисидан санаганда ${page}-саҳифа.`,
    feedOf: (site) => `Сўнгги хабарлар: ${site}`,
    weave: 'Оддий тўқима',
    wovenAs: (names) => `Тўқима нақш: ${names}`,
    moved: 'Хабар кўчди',
    movedTo: 'Бу хабар қуйидаги манзилга кўчди:',
  },
  tg: {
    ratesAre: 'Қурби сом, танга, сомонӣ, сӯм ва манат тибқи эълони бонкҳои марказӣ.',
    currencyIs: (currency) =>
      `${currency}: қурби он нисбат ба доллар, евро, рубл ва юан тибқи эълони бонки марказӣ ва тағйироти он.`,
    searchIs: (site) => `${site}: ҳамаи хабарҳо аз рӯи калима, кишвар ва рӯз.`,
    savedIs: 'Хабарҳое, ки дар ин браузер нигоҳ доштаед.',
    aboutIs: (site) => `${site} чист ва хабарҳояш аз куҷоянд.`,
    nothingIs: 'Дар ин нишонӣ чизе нест.',
    removedIs: 'Идораи нашр ин хабарро бардошт.',
    frontIs: 'Хабарҳои Қазоқистон, Қирғизистон, Тоҷикистон, Туркманистон ва Ӯзбекистон ва қурби имрӯзаи асъор.',
    latestFrom: (names) => `Хабарҳои охирин: ${names}.`,
    latestAbout: (topic) => `Хабарҳои охирин дар мавзӯи «${topic}».`,
    latestBy: (author) => `Хабарҳои охирини муаллиф: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Хабарҳои пештара' : `${country}: хабарҳои пештара`}, саҳифаи ${page} аз кӯҳнатарин.`,
    feedOf: (site) => `Хабарҳои охирин: ${site}`,
    weave: 'Бофтаи содда',
    wovenAs: (names) => `Нақши бофта: ${names}`,
    moved: 'Хабар кӯчид',
    movedTo: 'Ин хабар ба нишонии зерин кӯчид:',
  },
  tk: {
    ratesAre: 'Somuň, teňňäniň, somoniniň, sumuň we manadyň merkezi banklar tarapyndan yglan edilen kurslary.',
    currencyIs: (currency) =>
      `${currency}: merkezi bankyň yglan eden dollara, ýewro, rubla we ýuana görä kursy hem-de onuň üýtgeýşi.`,
    searchIs: (site) => `${site}: ähli habarlar — sözi, ýurdy we güni boýunça.`,
    savedIs: 'Şu brauzerde ýatda saklan habarlaryňyz.',
    aboutIs: (site) => `${site} näme we onuň habarlary nireden alynýar.`,
    nothingIs: 'Bu salgyda hiç zat ýok.',
    removedIs: 'Redaksiýa bu habary aýyrdy.',
    frontIs:
      'Gazagystanyň, Gyrgyzystanyň, Täjigistanyň, Türkmenistanyň we Özbegistanyň habarlary hem-de şu günki walýuta kurslary.',
    latestFrom: (names) => `Soňky habarlar: ${names}.`,
    latestAbout: (topic) => `“${topic}” temasyndaky soňky habarlar.`,
    latestBy: (author) => `Awtoryň soňky habarlary: ${author}.`,
    numberedIs: (page, country) =>
      `${country === undefined ? 'Öňki habarlar' : `${country}: öňki habarlar`}, ${turkmenOrdinal(page)} sahypa, iň könesinden başlap.`,
    feedOf: (site) => `Soňky habarlar: ${site}`,
    weave: 'Ýönekeý dokma',
    wovenAs: (names) => `Dokma nagyş: ${names}`,
    moved: 'Habar göçdi',
    movedTo: 'Bu habar şu salga göçdi:',
  },
}
