/** Members of the United Nations, its observers VAT and PSE, XKX and TWN, and states of the past by their withdrawn codes; alpha-3 and alpha-2 in pairs. */
const CODES =
  'AFG AF ALB AL DZA DZ AND AD AGO AO ATG AG ARG AR ARM AM AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB BLR BY BEL BE BLZ BZ BEN BJ BTN BT ' +
  'BOL BO BIH BA BWA BW BRA BR BRN BN BGR BG BFA BF BDI BI CPV CV KHM KH CMR CM CAN CA CAF CF TCD TD CHL CL CHN CN COL CO COM KM COG CG COD CD ' +
  'CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG SLV SV GNQ GQ ERI ER EST EE SWZ SZ ETH ET FJI FJ FIN FI ' +
  'FRA FR GAB GA GMB GM GEO GE DEU DE GHA GH GRC GR GRD GD GTM GT GIN GN GNB GW GUY GY HTI HT HND HN HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ ' +
  'IRL IE ISR IL ITA IT JAM JM JPN JP JOR JO KAZ KZ KEN KE KIR KI PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR LBY LY LIE LI ' +
  'LTU LT LUX LU MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MRT MR MUS MU MEX MX FSM FM MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ MMR MM ' +
  'NAM NA NRU NR NPL NP NLD NL NZL NZ NIC NI NER NE NGA NG MKD MK NOR NO OMN OM PAK PK PLW PW PAN PA PNG PG PRY PY PER PE PHL PH POL PL PRT PT ' +
  'QAT QA ROU RO RUS RU RWA RW KNA KN LCA LC VCT VC WSM WS SMR SM STP ST SAU SA SEN SN SRB RS SYC SC SLE SL SGP SG SVK SK SVN SI SLB SB SOM SO ' +
  'ZAF ZA SSD SS ESP ES LKA LK SDN SD SUR SR SWE SE CHE CH SYR SY TJK TJ TZA TZ THA TH TLS TL TGO TG TON TO TTO TT TUN TN TUR TR TKM TM TUV TV ' +
  'UGA UG UKR UA ARE AE GBR GB USA US URY UY UZB UZ VUT VU VEN VE VNM VN YEM YE ZMB ZM ZWE ZW VAT VA PSE PS XKX XK TWN TW SUN SU YUG YU CSK CS DDR DD'

const pairs = CODES.split(' ')

/** All states the register knows, as ISO 3166-1 alpha-3. */
export const STATES: readonly string[] = pairs.filter((_, i) => i % 2 === 0)

/** Alpha-2 code of each state, for regional names and flags. */
export const alpha2: Readonly<Record<string, string>> = Object.fromEntries(STATES.map((id, i) => [id, pairs[2 * i + 1]!]))

/** States that are no more: nobody holds office for them today. */
export const PAST_STATES: readonly string[] = ['SUN', 'YUG', 'CSK', 'DDR']

/** States of the past by the state whose cities were theirs, and the first day on which they were no more. */
const BEFORE: Readonly<Record<string, readonly [string, string]>> = { RUS: ['SUN', '1991-12-26'], SRB: ['YUG', '1992-04-27'], CZE: ['CSK', '1993-01-01'] }

/** The state that held a state's capital on a day: Moscow's was another one once. */
export function stateOn(party: string, day: string | null): string {
  const past = BEFORE[party]
  return past && day && day < past[1] ? past[0] : party
}

/** International organisations, by their usual English acronym. */
export const ORGANISATIONS: readonly string[] = (
  'UN EU EC OIC LAS GCC AU NATO SCO OTS OPEC IMF WB IAEA G7 G8 G20 EIB EURATOM BRICS ASEAN ECOWAS IGAD EAEU CIS CSTO OSCE OECD WTO WHO UNESCO UNICEF UNHCR FAO ILO UNDP ' +
  'APEC ICC ICJ INTERPOL EUROPOL AMU ISDB ADB AFDB AIIB EBRD WFP SAARC CICA TURKSOY TURKPA ECO D8 OAS MERCOSUR CELAC COE UNRWA ICRC IFRC OPCW UNCTAD UNIDO UNEP UNODC OCHA OHCHR IOM ITU ICAO IMO ' +
  'WIPO WMO UPU UNWTO IFAD UNFPA UNAIDS CTBTO IRENA GECF GATT OAPEC AMF ISESCO ALECSO BADEA ECB ECHR EFTA OAU SADC COMESA EAC ECCAS CENSAD G5SAHEL G77 NAM-MOVEMENT BSEC GUAM UNASUR ALBA CARICOM PIF COMMONWEALTH OIF CPLP UFM ' +
  'VISEGRAD NORDIC ARCTIC QUAD AUKUS IEA BIS COMECON WARSAW-PACT EDB NDB OFID FATF EAPC'
).split(' ')

/** Organisations that work and speak without sittings of states. */
export const WITHOUT_SITTINGS: ReadonlySet<string> = new Set(['ICRC', 'IFRC'])

const states = new Set(STATES)
const organisations = new Set(ORGANISATIONS)

/** Whether a party is known by its words alone ("the powers", "the rebels") and by no id. */
export function isUnnamed(party: string | null | undefined): boolean {
  return party?.startsWith('other:') ?? false
}

/** Whether an id is a state, by code. */
export function isState(id: string): boolean {
  return states.has(id)
}

/** Whether an id is an international organisation, by acronym. */
export function isOrganisation(id: string): boolean {
  return organisations.has(id)
}

/** Whether an id is a party: a state, an organisation, or `other:NAME` with a name. */
export function isParty(id: string): boolean {
  return states.has(id) || organisations.has(id) || (isUnnamed(id) && id.length > 6)
}

/** Members of groups whose name stands for several states ("the Gulf states", "the three European powers"), as of the last year the register was taught. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries({
  GCC: 'ARE BHR KWT OMN QAT SAU',
  LAS: 'ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM',
  AMU: 'DZA LBY MAR MRT TUN',
  OTS: 'AZE KAZ KGZ TUR UZB',
  EU: 'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE',
  G7: 'CAN DEU FRA GBR ITA JPN USA',
  G8: 'CAN DEU FRA GBR ITA JPN RUS USA',
  E3: 'DEU FRA GBR',
  P5: 'CHN FRA GBR RUS USA',
  'P5+1': 'CHN DEU FRA GBR RUS USA',
  QUAD: 'AUS IND JPN USA',
  QUARTET: 'ARE BHR EGY SAU',
  ASTANA: 'IRN RUS TUR',
  NORMANDY: 'DEU FRA RUS UKR',
  SCO: 'BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB',
  BRICS: 'ARE BRA CHN EGY ETH IDN IND IRN RUS ZAF',
  CIS: 'ARM AZE BLR KAZ KGZ RUS TJK UZB',
  CSTO: 'ARM BLR KAZ KGZ RUS TJK',
  EAEU: 'ARM BLR KAZ KGZ RUS',
  CENTRALASIA: 'KAZ KGZ TJK TKM UZB',
  ASEAN: 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM',
  SAARC: 'AFG BGD BTN IND LKA MDV NPL PAK',
  ECO: 'AFG AZE IRN KAZ KGZ PAK TJK TKM TUR UZB',
  D8: 'AZE BGD EGY IDN IRN MYS NGA PAK TUR',
  IGAD: 'DJI ERI ETH KEN SDN SOM SSD UGA',
  ECOWAS: 'BEN CIV CPV GHA GIN GMB GNB LBR NGA SEN SLE TGO',
  G5SAHEL: 'BFA MLI MRT NER TCD',
  MERCOSUR: 'ARG BOL BRA PRY URY',
  NORDIC: 'DNK FIN ISL NOR SWE',
  BALTIC: 'EST LTU LVA',
  BENELUX: 'BEL LUX NLD',
  VISEGRAD: 'CZE HUN POL SVK',
  KOREAS: 'KOR PRK',
  SUDANS: 'SDN SSD',
  NILE: 'EGY ETH SDN',
  NATO: 'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA',
  OPEC: 'ARE COG DZA GAB GNQ IRN IRQ KWT LBY NGA SAU VEN',
}).map(([id, members]) => [id, members.split(' ')]))
