import type { CountryWords } from './country-words.ts'

export const tajikistan: CountryWords = {
  name: `
    tajikistan* tadjikistan* tadzhikistan* tadschikistan* tayikistan* tacikistan* tojikiston* tajigistan*
    таджикистан* тажикстан* тоҷикистон* тожикистон* тәжікстан*`,
  people: `
    tajik* tadjik tadjiks tadzhik tadzhiks tadschikisch* tayiko* tacik* tojik*
    таджик* тажик тажиктер* тоҷик* тожик* тәжік*`,
  place: `
    danghara* dangara* rushan_district shughnon shugnan* darvoz_district vanj_district farkhor hamadoni_district qubodiyon*
    sangtuda* jirgatol* pamir_highway fann_mountains anzob* buston_city
    дангар* рушанск* шугнан* дарвазск* ванчск* фархорск* сангтуд* джиргатал* памирск*_тракт* анзоб*
    dushanbe* khujand khudjand khodjent kulob kulyab bokhtar qurghonteppa qurgonteppa kurgan_tyube isfara* panjakent penjikent
    pendjikent istaravshan tursunzoda tursunzade nurek norak rogun* roghun khorog khorugh khatlon* ^sughd sogd_region
    gorno_badakhshan* kuhistoni_badakhshon gbao vorukh varzob iskanderkul lake_sarez vakhsh konibodom kanibadam
    yavan_district faizobod rasht_valley ishkashim talco
    душанбин* ^согд ^согда ^согде душанбе* худжанд* хуҷанд* куляб* кулоб* бохтар* курган_тюб* исфар* пенджикент* панҷакент* истаравшан* турсунзаде*
    нурек* рогун* роғун хорог хорога хороге хороғ хатлон* согдииск* суғд* горно_бадахшан* кӯҳистони_бадахшон
    кухистони_бадахшон гбао вмкб ворух* варзоб* вахшск* канибадам* конибодом раштск*`,
  money: `somoni somonis сомони somoniy tjs`,
  doubtful: `^vahdat ^вахдат* ^hisor ^гиссар* ^murghab ^мургаб* ^pamir ^pamirs ^памир* ^rasht`,
}
