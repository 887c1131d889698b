import type { CountryWords } from './country-words.ts'

export const uzbekistan: CountryWords = {
  name: `
    uzbekistan* ouzbekistan* usbekistan* ozbekiston* ozbekistan* ozbegistan* uzbekiston*
    узбекистан* узбекистон* өзбекстан* өзбекистан* ^руз`,
  people: `
    uzbek uzbeks ouzbek* usbek* uzbeco* ozbek* ozbeg*
    узбек узбека узбеку узбеки узбеков узбекам узбеками узбеках узбечк* узбекск* узбеклар* узбекча өзбек*`,
  place: `
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
  money: `#sum #sums #soum #soums soum #сум #сума #суму #сумов #сумам #суми #сумга uzs`,
  doubtful: `^navoi ^navoiy ^навои ^karshi ^qarshi ^карши ^қарши ^zarafshan ^зарафшан* ^зерафшан* олии_мажлис* oliy_majlis`,
}
