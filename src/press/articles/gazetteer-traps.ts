import type { CountryCode } from '#edition/country.ts'

/** Words written as in the gazetteer that only look like places of the region: they are read over, all of them. */
export const lookalikes = `
  east_turkestan* east_turkistan eastern_turkestan eastern_turkistan western_turkestan chinese_turkestan chinese_turkistan
  russian_turkestan soviet_turkestan afghan_turkestan southern_turkestan turkistan_islamic* turkestan_islamic*
  восточн*_туркестан* чуиск*_тракт* западн*_туркестан* китаиск*_туркестан* русск*_туркестан* туркестанск*_легион* туркестанск*_генерал*
  шыгыс_түркістан* шығыс_түркістан* шаркии_туркистон* sharqiy_turkiston* исламск*_парти*_туркестан*
  turkmenchay* turkmenchai* turkmeneli turkmenli turkmenelli osh_kosh* osh_gosh turkmen_mountain* turkmen_dag* jabal_turkmen mount_turkmen туркменча*
  iraqi_turkmen* iraq_turkmen* iraqs_turkmen* syrian_turkmen* turkish_turkmen* iranian_turkmen* bayirbucak_turkmen*
  иракск*_туркмен* иракск*_туркоман* сирииск*_туркмен*
  afghan_uzbek* afghan_tajik* afghan_turkmen* afghan_kyrgyz afghan_kazakh* afghanistans_uzbek* afghanistans_tajik*
  афганск*_узбек* афганск*_таджик* афганск*_туркмен* афганск*_киргиз* chinese_kazakh* mongolian_kazakh* xinjiang_kazakh*
  ethnic_uzbek* ethnic_tajik* ethnic_turkmen* ethnic_kazakh* ethnic_kyrgyz* этническ*_узбек* этническ*_таджик*
  этническ*_казах* этническ*_кыргыз* этническ*_киргиз* этническ*_туркмен*
  fergana_valley ferghana_valley ферганск*_долин* ферганск*_котловин* fargona_vodiy* фарғона_водии* lake_kara_kul typhoon_talas storm_talas
  petropavlovsk_kamchatsk* петропавловск*_камчатск* alisher_navoi* алишер*_навои* навои_алишер*
  bukharan_jew* bukharian_jew* бухарск*_евре* alma_ata_declaration алма_атинск*_декларац* astana_process astana_format
  astana_talks астанинск*_процесс* астанинск*_формат*`

/** Where a people's name alone says nothing of its country: these lands have a people of that name too. */
export const abroad: Readonly<Partial<Record<CountryCode, string>>> = {
  TM: `iraq* kirku* mosul* syria* aleppo* latakia* peshmerga* kurd* isil isis erbil* baghdad* tal_afar telafer*
    ирак* киркук* мосул* сири* алеппо* пешмерга* курд* игил эрбил* багдад* afghan* taliban* афган* талиб*`,
  UZ: `afghan* taliban* kunduz* mazar_i_sharif dostum* faryab* jowzjan* афган* талиб* дустум*`,
  TJ: `afghan* taliban* panjshir* kunduz* xinjiang* афган* талиб* панджшер* масуд*`,
  KG: `xinjiang* kizilsu* wakhan* afghan* синьцзян* ваханск* афган*`,
  KZ: `xinjiang* uyghur* uighur* bayan_olgii синьцзян* уигур* баян_улгии*`,
}

/** After a people's name these words speak of its state: `Turkmen gas`, `Tajik border guards`. */
export const ofState = `president* government* minist* foreign_minist* authorit* official* parliament* border* gas army militar*
  troop* guard* embass* ambassador* leader* deleg* republic* state* citizen* national* capital* side election* econom* export*
  import* market* bank* energy power trade* compan* firm* oil wheat grain
  президент* правительств* министр* министерств* власт* парламент* границ* погранич* газ армия посол* посольств* республик*
  граждан* столиц* сторон* делегац* лидер* экономик*`

/**
 * Of these words beside a people's name only where no other land of that people is named: the Turkmen of Iraq have leaders
 * and a party too, but neither gas nor a border.
 */
export const ofAnyPeople = `leader* official* deleg* side election* parliamentar* troop* militar* лидер* делегац* сторон*`

/** Other lands and their people and capitals: a story about one of these is not about its source's own country by default. */
export const otherLands = `
  russia* moscow* kremlin* putin* china chinese beijing ukrain* kyiv kiev america* usa u_s washington trump* iran* tehran
  afghan* kabul taliban* turkey turkish ankara istanbul italy italian* german* berlin france french paris brit* london england
  japan* tokyo korea* india indian* pakistan* azerbaijan* baku armenia* yerevan georgian* tbilisi israel* gaza hamas belarus*
  minsk poland polish europe european* syria* iraq* saudi* dubai emirates mongolia* spain spanish greece serbia* hungar* canad*
  brazil* mexic* australia* vietnam* thailand kuwait* qatar* egypt* czech* latvia* lithuania* estonia* finland sweden norway
  nato brussels
  росси* москв* кремл* путин* китаи* китая китаю китае пекин* украин* киев* америк* сша вашингтон* трамп* иран* афган* кабул*
  талиб* турци* турецк* анкар* стамбул* итали* герман* берлин* франц* париж* британ* лондон* англи* япон* токио корея кореи
  кореиск* инди* пакистан* азербаиджан* баку армени* ереван* грузи* тбилиси израил* хамас* белорус* беларус* минск* польш*
  европ* сири* ирак* саудовск* дубаи эмират* монголи* испан* греци* серби* венгри* канад* бразил* мексик* австрал* вьетнам*
  таиланд* катар* египет* египт* чехи* латви* литв* эстони* нато`

/** Beside one of these words a doubtful place is a place: `Aral district`, `город Семей`. */
export const placeNouns = `city town region district province oblast velayat area valley airport university river settlement
  город* область област* раион* аэропорт* велаят* сел* шахр* вилоят* viloyat* shahr* welayat* қаласы облысы шаары облусу`

/** The manat is also the money of Azerbaijan. */
export const azerbaijan = 'azerbaijan* azeri baku azerbaycan* азербаиджан* баку'
