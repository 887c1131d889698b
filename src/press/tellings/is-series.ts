/** What newsrooms print every day or week under nearly the same title. */
const series = [
  /\b(?:exchange|official|currency|interest) rates?\b|\brates? (?:for|of|on) (?:today|\d)|\bweather\b|\bforecasts?\b|\bhoroscopes?\b/,
  /\bdigest\b|\bround-?up\b|\bbriefing\b|\bnewsletter\b|\b(?:photos?|pictures?|quote|news|story|word) of the (?:day|week)\b/,
  /\bweek(?:ly)? in review\b|\bthis (?:day|week) in\b|\bon this day\b|\blive (?:blog|updates?)\b|\b(?:top|main) (?:news|stories)\b/,
  /\bwhat to (?:know|watch|read)\b|\bprice of (?:gold|oil|gas)\b|\b(?:gold|oil|gas) prices?\b|\bstock (?:market|exchange)\b/,
  /курс\S* (?:валют|доллар|рубл|евро|тенге|сом|юан)|официальн\S* курс|обменн\S* курс|курс\S* на (?:сегодня|завтра|\d)/,
  /погод|прогноз|гороскоп|дайджест|обзор (?:дня|недели|рынк|прессы)|(?:фото|цитата|новости|итоги|главное) (?:за )?(?:дня|день|недел|сут)/,
  /(?:цен[аы]|стоимость) (?:на )?(?:нефт|золот|газ)|(?:главн|важн)\S* новост|сводк|день в истории|в этот день|онлайн-трансляц/,
  /ауа райы|валюта бағам|аба ырай|валюта курс|ob-havo|valyuta kurs|обу хаво|қурби асъор|howa maglumat/,
]

/** Whether a title is that of a series, such as the day's rates or weather: two of them tell of two days, not of one event. */
export function isSeries(title: string): boolean {
  const plain = title.toLowerCase().normalize('NFC')
  return series.some((pattern) => pattern.test(plain))
}
