import type { CountryWords } from './country-words.ts'

export const turkmenistan: CountryWords = {
  name: `
    turkmenistan* turkmenia turkmenien turkmenii turkmeniston* turkmaniston*
    туркменистан* туркмени* туркманистон* түрікменстан* түркмөнстан* түркменстан*`,
  people: `
    turkmen* turkmenisch* turkmene* turkmenler* turkmenin* turkman turkmans turkoman turkomans
    туркмен* туркман туркманҳо түрікмен* түркмөн*`,
  place: `
    ^avaza kopetdag* kopet_dag* koytendag* garagum* gokdepe* geok_tepe* kiyanly* yoloten* nebit_dag
    копетдаг* копет_даг* авазы геок_тепе* киянл* иолотан*
    ashgabat* ashkhabad* asgabat* aschgabat* turkmenbashi turkmenbasy* turkmenabat* turkmenabad* dashoguz* dashoghuz* dasoguz*
    balkanabat* mary_region mary_province mary_velayat mary_oblast mary_welayat* city_of_mary lebap* ahal_region ahal_province
    ahal_velayat ahal_welayat* akhal_region akhal_velayat akhal_teke balkan_velayat balkan_province balkan_welayat*
    galkynysh ^arkadag arkadag_city awaza avaza_tourist* serhetabat tejen koytendag karakum_desert garabogaz* kara_bogaz*
    karabogaz* darvaza_gas* darwaza_gas* turkmengaz turkmenportal
    ашхабад* ашгабат* туркменбаши туркменабад* туркменабат* дашогуз* дашховуз* балканабад* балканабат* марыиск*
    лебапск* ахалск* балканск*_велаят* галкыныш* ^аркадаг* аваза авазе авазу серхетабад* теджен* коитендаг* каракумск*
    кара_богаз* туркменгаз*`,
  money: `manat manats манат маната манатов манаты манатам tmt`,
  doubtful: `^ahal ^akhal ^merv ^мерв* ^serakhs ^сарахс* ^darvaza`,
}
