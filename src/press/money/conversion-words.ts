/** Words between an amount and what it is converted to, in the region's languages, that say it is a conversion. */
export const linking = words(`
  or about around approximately approx roughly circa ca i.e ie namely equals equal equivalent worth is was are were makes
  или около примерно приблизительно порядка то-есть это эквивалентно эквивалент равно составляет составляло ок т.е т
  немесе яғни шамамен же башкача болжол якни тахминан taxminan yoki ya'ni яъни ёки ё яъне тақрибан баробар
  ýa-da takmynan ýagny`)

/** These may stand beside them. */
export const filling = words(`
  that to of the a an some at rate official current today's today exchange only just which us usd than in terms
  по курсу официальному официальный нынешнему текущему нацбанка чем что в эквиваленте всего где-то е есть то сша с
  менен ресми курс курсы бойынча боюнча аздап арзон bo'yicha kurs kursi rasmiy`)

/** What is converted is more than the figure, or at least as much. */
export const atLeast = words('more over above least exceeding более больше свыше минимум ашык астам ортиқ ortiq зиёда')

/** What is converted is less than the figure, or nearly as much. */
export const atMost = words('less under below up nearly almost most менее меньше почти до жакын жуық жуық яқин yaqin')

/** Words that are no part of what an amount is for: `5,000 som and a fee ($300)`. */
export const parting = words('and plus with without but while versus и плюс с без а но вместо жана және va ва we')

/** Between the ends of a range. */
export const ranging = words('to and or до и или либо то - – — ‑ дан ден дон дөн тан тен dan den')

/** The conversion says itself that it is at another rate than the bank's. */
export const atOtherRate =
  /black[ -]?market|parallel|street (?:rate|price)|unofficial|informal|ч[её]рн\S{1,4} рын|неофициальн|теневом|көмүскө|кара базар|қара базар|qora bozor|қора бозор|gara bazar/i

/** The conversion may be at the rate of a time before. */
export const atEarlierRate = /at th(?:at|e) time|at the then|then worth|тогдашн|на тот момент|по тому курсу|в то время/i

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
