import type { CountryWords } from './country-words.ts'

export const kazakhstan: CountryWords = {
  name: `
    kazakhstan* kazakstan* kasachstan* kazajstan* kazakistan* qazaqstan* qozogiston* gazagystan*
    казахстан* казакстан* қазақстан* қозоғистон* қазоқистон*`,
  people: `
    kazakh* kazak kazaks kasachisch* kazakhe* qazaq* qozoq*
    казах казаха казаху казахи казахов казахам казахами казахах казашк* казахск* казахо казахоязычн*
    қазақ* қозоқ* қазоқ*`,
  place: `
    ^semey kentau tengiz_oil* tengiz_field* tengiz_project* tengiz_expansion akmola* aqmola* saryagash* shchuchinsk* lisakovsk*
    kaskelen talgar_district beineu_district kazpost qazpost kazchrome kazenergy kazhydromet kaz_minerals kaztrans* qaztrade
    kazatom* qazaqgaz kazgu khan_shatyr baiterek_tower altyn_emel tarbagatai_region
    акмолинск* ақмола* сарыагаш* сарыағаш* щучинск* лисаковск* каскелен* казпочт* казмунаи* казатомпром* кентау хан_шатыр*
    astana* nur_sultan* nursultan_city almaty* alma_ata* shymkent* karagand* qaraghand* qaragand* aktobe aqtobe aktau aqtau
    atyrau pavlodar* kostanay* kostanai* qostana* petropavl petropavlovsk uralsk taraz kyzylorda* kyzyl_orda qyzylorda*
    semipalatinsk* ust_kamenogorsk oskemen taldykorgan taldyqorgan kokshetau kokchetav zhezkazgan zhezqazgan ekibastuz
    temirtau balkhash baikonur* baykonur* bayqongyr zhanaozen mangystau* mangistau* zhambyl_region zhetysu* jetisu_region
    ulytau* korday kordai kashagan karachaganak* khorgos qonaev konaev kapchagay burabay kolsai medeu shymbulak tengizchevroil
    kazmunai* kazmunay* kazatomprom* turkistan_region turkestan_region turkistan_city turkistan_oblast turkistan_province
    turkestan_oblast turkestan_province abai_region abay_region kulsary arkalyk stepnogorsk zaisan zharkent charyn_canyon
    nazarbayev_university samruk_kazyna
    астан* алмат* алма_ат* нур_султан* шымкент* чимкент* караганд* актобе* актюбинск* актау* атырау* павлодар*
    костана* петропавловск* уральск уральска уральске уральску тараз тараза таразе таразск* кызылорд* кызыл_орд*
    семипалатинск* усть_каменогорск* талдыкорган* кокшета* кокчетав* жезказган* экибастуз* темиртау* балхаш* баиконур*
    жанаозен* мангиста* мангыста* жамбылск* жетысу* улытау* кордаиск* кордае кашаган* карачаганак* хоргос* конаев*
    капчагаи* бураба* шымбулак* медеу туркестанск* ^туркестан ^туркестана ^туркестане область_абаи областью_абаи области_абаи зко вко
    қарағанды* ақтөбе* ақтау* қостанаи* қызылорда* өскемен* көкшетау* ^түркістан* маңғыстау* жетісу* жезқазған* талдықорған*`,
  money: `tenge tenges тенге теңге* kzt`,
  doubtful: `^turkistan ^turkestan ^tengiz ^zhambyl ^aral ^oral ^abai ^semei ^семеи ^семее ^орал ^рк ^қр`,
}
