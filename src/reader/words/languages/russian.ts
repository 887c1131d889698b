import { russianForm } from '../russian-form.ts'
import type { Translation } from '../words.ts'

const count = (number: number, ...forms: readonly [string, string, string]) => `${number} ${russianForm(number, forms)}`
const materials = (number: number) => count(number, 'материал', 'материала', 'материалов')

const months = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
]

const weekdays = ['Воскресенье', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота']

export const russian: Translation = {
  first: {
    day: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
    weekday: (weekday) => weekdays[weekday] ?? '',
    age: {
      less: 'менее часа',
      hours: (number) => count(number, 'час', 'часа', 'часов'),
      days: (number) => count(number, 'день', 'дня', 'дней'),
      months: (number) => count(number, 'месяц', 'месяца', 'месяцев'),
      years: (number) => count(number, 'год', 'года', 'лет'),
    },
    and: ' и ',
    countries: {
      KZ: 'Казахстан',
      KG: 'Кыргызстан',
      TJ: 'Таджикистан',
      TM: 'Туркменистан',
      UZ: 'Узбекистан',
    },

    skip: 'Перейти к материалам',
    sample: 'образец',
    search: 'Поиск',
    colours: 'Цвета',
    themes: { system: 'Как в системе', light: 'Светлая тема', dark: 'Тёмная тема' },
    pageLanguage: 'Язык',
    languageFailed: 'Не удалось загрузить язык. Возможно, нет связи.',
    aboutSite: 'Об этом сайте',
    about: 'О сайте',
    rates: 'Курсы валют',
    sources: 'Источники:',
    ratesNote: 'Курсы — по данным центральных банков.',
    edition: (day, time) => `Выпуск от ${day}, ${time}`,
    sampleNote: 'Это образец: материалы написаны, чтобы показать страницу, курсы условны.',
    old: (edition, age) => `${edition}: вышел ${age} назад. Возможно, есть более новые материалы.`,
    checkNewer: 'Проверить, нет ли нового выпуска',

    exchangeRates: 'Курсы валют',
    play: 'Запустить',
    pause: 'Остановить',
    movingRates: 'бегущую строку курсов',
    up: 'вырос',
    down: 'снизился',

    loadRates: { coming: 'Курсы загружаются.', failed: 'Не удалось загрузить курсы.' },
    loadStories: { coming: 'Материалы загружаются.', failed: 'Не удалось загрузить материалы.' },
    loadStory: { coming: 'Материал загружается.', failed: 'Не удалось загрузить материал.' },
    storiesFine: 'С материалами ниже всё в порядке.',
    tryAgain: 'Повторить',
    reasons: {
      offline: 'Возможно, нет связи.',
      missing: 'Файла нет на месте: возможно, уже вышел новый выпуск.',
      malformed: 'Файл повреждён.',
      broken: 'Что-то в нём не удалось показать.',
    },
    pageFailed: 'Не удалось загрузить страницу. Возможно, нет связи.',

    filter: 'Страны',
    all: 'Все',
    without: (country) => `Убрать: ${country}`,
    asWell: (country) => `Добавить: ${country}`,
    latest: 'Последние новости',
    storiesIn: 'Материалы:',
    allLanguages: 'все языки',
    inLanguage: (language, count, all) =>
      count === 0
        ? `${language}: среди последних ${all} таких материалов нет.`
        : `${language}: ${count} из последних ${all}.`,
    alsoInSources: (number) => `ещё в ${number} ${russianForm(number, ['источнике', 'источниках', 'источниках'])}`,
    minutes: (number) => `${number} мин`,
    damaged: (number) =>
      number === 1
        ? 'Один материал повреждён и здесь не показан.'
        : `Повреждены и не показаны здесь: ${materials(number)}.`,
    older: 'Более ранние материалы',
    olderComing: 'Загружаются более ранние материалы',
    olderFailed: 'Не удалось загрузить более ранние материалы. С теми, что выше, всё в порядке. Попробуйте ещё раз:',
    thatIsAll: 'Это все материалы.',
    noStories: 'Материалов пока нет. Загляните позже.',
    noStoriesFrom: (names) => `${names}: материалов пока нет.`,
    allStories: 'Все материалы',
    withoutScripts:
      'Эту подборку собирает скрипт, а скрипты здесь не работают. У каждой страны есть своя страница, которой они не нужны.',

    by: (name) => `Автор: ${name}`,
    updated: 'обновлено',
    minutesRead: (number) => `${number} мин чтения`,
    alsoIn: 'Также в:',
    otherLanguages: 'На других языках',
    firstPublished: (name) => `Впервые опубликовано: ${name}.`,
    original: 'Читать оригинал',
    topics: 'Темы',
    related: 'Материалы по теме',
    takenDown: 'Материал снят',
    wasTakenDown: 'Этот материал снят с публикации',
    takenDownOn: (day) => `${day} редакция окончательно сняла его с публикации`,
    notFound: 'Страница не найдена',
    nothingHere: 'По этому адресу ничего нет',
    mayHaveMoved: 'Возможно, материал переехал или в адресе опечатка.',
  },
  rates: {
    currencies: {
      KGS: 'Кыргызский сом',
      KZT: 'Казахстанский тенге',
      TJS: 'Таджикский сомони',
      UZS: 'Узбекский сум',
      TMT: 'Туркменский манат',
    },
    bases: { USD: 'Доллар США', EUR: 'Евро', RUB: 'Российский рубль', CNY: 'Китайский юань' },
    currencyOf: (code, country) => `${code}, национальная валюта (${country})`,
    allRates: 'Все курсы',
    navigation: 'Валюты',
    lede: 'Каждый курс — официальный, установленный центральным банком своей страны. Изменение показано к предыдущему файлу банка; тонкая линия — сколько стоила единица валюты за последние три месяца.',
    notHeld: 'Курсов этого банка нет. Они появятся, когда его файл будет загружен.',
    table: (currency) => `${currency}, таблица`,
    against: 'К валюте',
    buys: (currency) => `За 1 ${currency}`,
    costs: (currency) => `Стоит в ${currency}`,
    change: 'Изменение',
    threeMonths: '3 месяца',
    inThreeMonths: (change) => `${change} за три месяца`,
    inForceFrom: 'Действует с',
    pegged: 'Привязан к доллару',
    suspect: 'Более новая цифра похожа на ошибку; до подтверждения показана последняя верная',
    stale: (day) => `Данные устарели: нет ничего новее ${day}`,
    stripBase: 'Строка вверху показывает курсы к валюте',

    loadChart: { coming: 'График загружается.', failed: 'Не удалось загрузить график.' },
    ranges: { '1M': '1 мес', '6M': '6 мес', '1Y': '1 год', All: 'Всё' },
    rangeNames: { '1M': 'за месяц', '6M': 'за полгода', '1Y': 'за год', All: 'за всё время' },
    howFar: 'За какой срок',
    whichWay: 'В какую сторону',
    forOne: (other, one) => `${other} за 1 ${one}`,
    inTable: 'То же в таблице',
    dayColumn: 'День',
    months: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],

    convert: 'Конвертер',
    amountIn: (currency) => `Сумма в ${currency}`,
    currencyOfRegion: 'Валюта региона',
    otherCurrency: 'Другая валюта',
    noRate: (currency, base) => `${currency}: официального курса к ${base} нет.`,
    writeAmount: 'Введите сумму цифрами, например 1250,50 или 1 250,50.',
    atRate: (day, bank) => `по курсу на ${day}, ${bank}`,

    noBank: 'Ни один из банков, чьи курсы есть, её не котирует.',
    into: 'В валюте',
    close: 'Закрыть',
    noneAgainst: (bank, currency, base) => `${bank} не публикует этого курса: ${currency} к ${base}.`,
    terms: (rate, day) => `${rate}, действует с ${day}`,
    onDay: (day) => `На ${day}, день публикации`,
    unknown: (day) => `Неизвестно: курсы есть только с ${day}.`,
    byNewest: 'По последнему курсу',
  },
  search: {
    titleOf: (text) => `${text}: поиск`,
    needsScripts:
      'Поиск просматривает архив прямо в вашем браузере, и для этого нужны скрипты. До всех материалов можно дойти и без них — с главной страницы.',
    loadResults: { coming: 'Идёт поиск.', failed: 'Не удалось загрузить результаты поиска.' },
    wordsToFind: 'Что искать',
    from: 'С',
    to: 'по',
    found: (number, shown) => materials(number) + (shown < number ? `, показаны первые ${shown}` : ''),
    more: 'Показать ещё',
    noneHas: (text) => `По запросу «${text}» ничего не нашлось.`,
    noneHasHere: (text) =>
      `По запросу «${text}» в этих странах и за эти дни ничего не нашлось. Попробуйте выбрать другие.`,
    advice: 'Меньше слов или только начало слова — найдётся больше.',
  },
  numbered: {
    title: (page, country) =>
      country === undefined ? `Архив материалов, страница ${page}` : `${country}: архив материалов, страница ${page}`,
    pages: 'Страницы',
    newer: 'Более новые материалы',
    newest: 'Самые новые материалы',
  },
  about: {
    title: (site) => `О сайте «${site}»`,
    thisSite: 'этот сайт',
    loadAbout: { coming: 'Страница о сайте загружается.', failed: 'Не удалось загрузить страницу о сайте.' },
  },
  shelf: {
    kinds: { topic: 'Тема', author: 'Автор' },
    stories: materials,
  },
}
