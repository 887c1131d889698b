import type { CountryWords } from './country-words.ts'

export const kyrgyzstan: CountryWords = {
  name: `
    kyrgyzstan* kirghizstan* kirgizstan* kyrghyzstan* kirgisistan* kirgistan* kirghizistan* kirguistan* kirgizistan*
    qirgiziston* gyrgyzystan* kirgizia* kirghizia*
    кыргызстан* киргизстан* киргизи* қырғызстан* қирғизистон*`,
  people: `
    kyrgyz* kirghiz kirgiz kirgisisch* kyrghyz qirgiz qirgizlar gyrgyz gyrgyzlar
    кыргыз* киргиз киргиза киргизу киргизы киргизов киргизам киргизами киргизск* киргизк* қырғыз* қирғиз*`,
  place: `
    sokuluk* alamedin* alamudun* kochkor* jumgal* dzhumgal* ak_talaa tyup_district ^tyup ton_district bosteri* sulyukta* suluktu*
    isfana* chon_alai chong_alai chon_alay chong_alay alai_district alay_district alai_valley alay_valley suzak_district
    kant_air_base kant_airbase manas_air_base manas_airbase manas_base transit_center_at_manas bazar_korgon* nooken* ala_buka
    chatkal_district toguz_toro issyk_ata ysyk_ata jaiyl_district jayil_district ak_suu_district karabalta karasuu_market
    dordoi* dordoy* archa_beshik ak_orgo orto_sai kalys_ordo sary_tash irkeshtam torugart son_kol_lake tamchy_airport
    сокулук* аламедин* аламудун* кочкорск* джумгальск* жумгал* ак_талинск* тюпск* бостери сулюкт* исфане исфаны чон_алаиск*
    алаиск*_раион* сузакск* базар_коргон* ноокен* ала_букин* ала_бука чаткальск* тогуз_тороуск* иссык_атин* ысык_ат*
    жаиыл* ак_суиск* дордои* арча_бешик* ак_орго орто_саи калыс_ордо иркештам* торугарт*
    bishkek* ^osh jalal_abad dzhalal_abad djalal_abad zhalal_abad batken* ^naryn ^talas chui_region chui_oblast chui_valley
    chuy_region chuy_oblast chuy_valley chu_valley issyk_kul* issykkul* ysyk_kol ysyk_kul ^karakol balykchy balykchi tokmok
    kara_balta uzgen ozgon cholpon_ata kumtor toktogul* kambarata* kambar_ata* manas_airport sulayman_too sulaiman_too
    kok_zhar kok_jar kara_kul kara_suu song_kul son_kul song_kol ala_archa arslanbob sary_chelek leilek kyzyl_kiya kyzyl_kyia
    kadamjay kadamzhai ala_too_square aravan nookat kerben at_bashy suusamyr jeti_oguz kemin bokonbaevo tash_kumyr mailuu_suu
    бишкек* ^ош ^оша ^ошу ^ошем ^оше ошск* джалал_абад* жалал_абад* баткен* ^нарын ^нарына ^нарыне нарынск* ^талас ^таласа
    ^таласе таласск* чуиск* иссык_кул* ысык_көл* ыссык_көл* ^ошто ^ошко ^оштун ^оштон ^оштогу ыссык_кул* каракол* балыкч* токмок* кара_балт* узген* өзгөн*
    чолпон_ат* кумтор* токтогул* камбарат* сулаиман_тоо сулаиман_гор* кара_кул* кара_суу кара_суиск* сон_куль соң_көл
    ала_арч* арсланбоб* сары_челек* леилекск* кызыл_ки* кадамжаи* араванск* ноокат* чүи* таш_кумыр* маилуу_суу`,
  money: `som_strengthen* som_weaken* som_appreciat* som_depreciat* som_falls som_rises som_exchange_rate* курс*_сома #som #soms #сом #сома #сому #сомов #сомом #сомами #сомго #сомду #сомдун kgs`,
  doubtful: `^chui ^chuy ^manas жогорку_кенеш* jogorku_kenesh жогорку_кеңеш* ^кр`,
}
