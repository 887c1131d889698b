/**
 * Zone names that feeds write: those of RFC 822, and those of the region and its neighbours. Where a name's offset changed
 * over the years it stands for a place, whose clocks are known for every day.
 */
const zones: Readonly<Record<string, string>> = {
  ...{
    Z: '+00:00',
    UT: '+00:00',
    UTC: '+00:00',
    GMT: '+00:00',
    WET: '+00:00',
    BST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
  },
  ...{
    EET: '+02:00',
    EEST: '+03:00',
    TRT: '+03:00',
    MSK: 'Europe/Moscow',
    MSD: '+04:00',
    AZT: '+04:00',
    GST: '+04:00',
  },
  ...{ SAMT: '+04:00', YEKT: '+05:00', PKT: '+05:00', AFT: '+04:30', IRST: '+03:30', IST: '+05:30', OMST: '+06:00' },
  ...{ NOVT: '+07:00', KRAT: '+07:00', ULAT: '+08:00', HKT: '+08:00', JST: '+09:00', KST: '+09:00' },
  ...{ ALMT: 'Asia/Almaty', QYZT: 'Asia/Qyzylorda', AQTT: '+05:00', ORAT: '+05:00' },
  ...{ KGT: '+06:00', UZT: '+05:00', TJT: '+05:00', TMT: '+05:00' },
  ...{
    EST: '-05:00',
    EDT: '-04:00',
    CST: '-06:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
  },
  ...{ AST: '-04:00', ADT: '-03:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00' },
}

/** The offset (`+05:00`) or place (`Asia/Almaty`) of a zone's name, in capitals. */
export function findZone(name: string): string | undefined {
  return Object.hasOwn(zones, name) ? zones[name] : undefined
}
