import type { CountryWords } from './country-words.ts'

export const kyrgyzstan: CountryWords = {
  name: `
    kyrgyzstan* kirghizstan* kirgizstan* kyrghyzstan* kirgisistan* kirgistan* kirghizistan* kirguistan* kirgizistan*
    qirgiziston* gyrgyzystan* kirgizia* kirghizia*
    кыргызстан* киргизстан* киргизи* қырғызстан* қирғизистон*`,
  people: `
    kyrgyz kyrgyzs kyrgyzes kirghiz kirgiz kirgisisch* kyrghyz qirgiz qirgizlar gyrgyz gyrgyzlar
    кыргыз* киргиз киргиза киргизу киргизы киргизов киргизам киргизами киргизск* киргизк* қырғыз* қирғиз*`,
  place: `
    bishkek* ^osh jalal_abad dzhalal_abad djalal_abad zhalal_abad batken* ^naryn ^talas chui_region chui_oblast chui_valley
    chuy_region chuy_oblast chuy_valley chu_valley issyk_kul* issykkul* ysyk_kol ysyk_kul ^karakol balykchy balykchi tokmok
    kara_balta uzgen ozgon cholpon_ata kumtor toktogul* kambarata* kambar_ata* manas_airport sulayman_too sulaiman_too
    kok_zhar kok_jar kara_kul kara_suu song_kul son_kul song_kol ala_archa arslanbob sary_chelek leilek kyzyl_kiya kyzyl_kyia
    kadamjay kadamzhai ala_too_square aravan nookat kerben at_bashy suusamyr jeti_oguz kemin bokonbaevo tash_kumyr mailuu_suu
    бишкек* ^ош ^оша ^ошу ^ошем ^оше ошск* джалал_абад* жалал_абад* баткен* ^нарын ^нарына ^нарыне нарынск* ^талас ^таласа
    ^таласе таласск* чуиск* иссык_кул* ысык_көл* ыссык_кул* каракол* балыкч* токмок* кара_балт* узген* өзгөн*
    чолпон_ат* кумтор* токтогул* камбарат* сулаиман_тоо сулаиман_гор* кара_кул* кара_суу кара_суиск* сон_куль соң_көл
    ала_арч* арсланбоб* сары_челек* леилекск* кызыл_ки* кадамжаи* араванск* ноокат* чүи* таш_кумыр* маилуу_суу`,
  money: `#som #soms #сом #сома #сому #сомов #сомом #сомами #сомго #сомду #сомдун kgs`,
  doubtful: `^chui ^chuy ^manas жогорку_кенеш* jogorku_kenesh жогорку_кеңеш* ^кр`,
}
