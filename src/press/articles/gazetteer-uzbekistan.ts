import type { CountryWords } from './country-words.ts'

export const uzbekistan: CountryWords = {
  name: `
    uzbekistan* ouzbekistan* usbekistan* ozbekiston* ozbekistan* ozbegistan* uzbekiston*
    узбекистан* узбекистон* өзбекстан* өзбекистан* ^руз`,
  people: `
    uzbek* ouzbek* usbek* uzbeco* ozbek* ozbeg*
    узбек узбека узбеку узбеки узбеков узбекам узбеками узбеках узбечк* узбекск* узбеклар* узбекча өзбек*`,
  place: `
     ^karshi navoi_mining* navoi_uran* navoiyuran* navoi_city navoi_airport navoi_free* sokh_enclave* sokh_district shohimardon*
    shakhimardan* yangiyul* yangiyol* kungrad* qungirot* hazorasp* gazli_field* shurtan* uzatom* uzauto* uzavtosanoat* uztransgaz*
    uzkimyo* uzpost uzinfocom nmmc ammc khanabad_base karshi_khanabad
    навоииуран* янгиюл* кунград* шуртан* узавто* узатом* узтрансгаз* узкимё* узпромстрои* нгмк агмк шахимардан*
    tashkent* taschkent toshkent* samarkand* samarqand* samarcand* bukhara buxoro* bokhara khiva xiva andijan* andijon* andizhan*
    namangan* ^fergana ^ferghana fargona* termez termiz* navoi_region navoiy_region navoiy_viloyat* nukus* karakalpak*
    qoraqalpog* karakalpog* khorezm* khorazm* xorazm* surkhandarya* surkhandaryo* surxondaryo* kashkadarya* qashqadaryo*
    jizzakh* djizak jizzax* kokand qoqon* qoqand margilan* margilon* syrdarya_region syrdarya_province syrdarya_oblast
    sirdaryo_viloyat* sirdaryo_region urgench urganch* muynak moynaq chimgan* charvak angren almalyk olmaliq* chirchik zaamin
    zomin aydarkul gijduvan shahrisabz shakhrisabz bekabad kashkadaryo*
    ташкент* тошкент* самарканд* самарқанд* бухара бухары бухаре бухару бухарск* бухоро* хива хивы хиве хиву хивинск*
    андижан* андижон* наманган* ферган* фарғон* термез* термиз* навоииск* нукус* каракалпак* қорақалпо* қарақалпақ*
    хорезм* хоразм* сурхандар* сурхондар* кашкадар* қашқадар* джизак* жиззах* коканд* қуқон* маргилан* марғилон*
    сырдарьинск* сирдар* ургенч* урганч* муинак* чимган* чарвак* ангрен* алмалык* бекабад* чирчик* заамин* зомин*
    гиждуван* шахрисабз*`,
  money: `sum_strengthen* sum_weaken* sum_depreciat* sum_exchange_rate* курс*_сума #sum #sums #soum #soums soum #сум #сума #суму #сумов #сумам #суми #сумга uzs`,
  doubtful: `^navoi ^navoiy ^навои ^qarshi ^карши ^қарши ^zarafshan ^зарафшан* ^зерафшан* олии_мажлис* oliy_majlis`,
}
