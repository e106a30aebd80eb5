import type { CurrencyName } from '../../../facts/names.ts'

function currency(code: string, states: string, base: string, bare = ''): CurrencyName {
  return { code, states: states.split(' '), base: base ? base.split('|') : [], bare: bare ? bare.split('|') : [] }
}

const DOLLAR = 'دولار|دولارا|دولارات|الدولار|الدولارات|دولاراً'
const DINAR = 'دينار|دينارا|دنانير|الدينار|دينارات'
const RIYAL = 'ريال|ريالا|ريالات|الريال'
const POUND = 'جنيه|جنيها|جنيهات|الجنيه|جنية'
const FRANC = 'فرنك|فرنكا|فرنكات|الفرنك'
const PESO = 'بيزو|البيزو|بيسو'
const RUPEE = 'روبية|الروبية|روبيات|روبي'
const CROWN = 'كرونة|كرون|كرونات|الكرونة|كرونا|الكرون'
const LIRA = 'ليرة|ليرات|الليرة|ليره'
const DIRHAM = 'درهم|درهما|دراهم|الدرهم'

/** Currencies: `base` is the word that needs an adjective of one of `states`, `bare` are words that mean it by themselves. Dollar alone is the American one. */
export const currencies: readonly CurrencyName[] = [
  currency('USD', 'USA', DOLLAR, DOLLAR), currency('EUR', 'EU', 'يورو|اليورو|أورو', 'يورو|اليورو|أورو|الأورو|يوروهات'), currency('GBP', 'GBR', POUND, 'جنيه إسترليني|جنيها إسترلينيا|جنيهات إسترلينية|الجنيه الإسترليني|إسترليني|جنيه استرليني'),
  currency('JPY', 'JPN', 'ين|الين|ينا', 'الين الياباني'), currency('CNY', 'CHN', 'يوان|اليوان|يوانا|رنمينبي|الرنمينبي', 'يوان|اليوان|رنمينبي|يوانا'), currency('TWD', 'TWN', DOLLAR, 'دولار تايواني|دولارا تايوانيا|دولارات تايوانية'), currency('HKD', 'CHN', '', 'دولار هونغ كونغ'), currency('KRW', 'KOR', 'وون|الوون|وونا', 'وون|الوون'), currency('KPW', 'PRK', 'وون'),
  currency('SAR', 'SAU', RIYAL), currency('QAR', 'QAT', RIYAL), currency('OMR', 'OMN', RIYAL), currency('YER', 'YEM', RIYAL), currency('IRR', 'IRN', RIYAL, 'تومان|التومان'),
  currency('AED', 'ARE', DIRHAM), currency('MAD', 'MAR', DIRHAM), currency('KWD', 'KWT', DINAR), currency('BHD', 'BHR', DINAR), currency('JOD', 'JOR', DINAR), currency('IQD', 'IRQ', DINAR), currency('TND', 'TUN', DINAR), currency('DZD', 'DZA', DINAR), currency('LYD', 'LBY', DINAR), currency('RSD', 'SRB', DINAR), currency('MKD', 'MKD', 'دينار'),
  currency('EGP', 'EGY', POUND), currency('SDG', 'SDN', POUND), currency('SSP', 'SSD', POUND), currency('SYP', 'SYR', LIRA), currency('LBP', 'LBN', LIRA), currency('TRY', 'TUR', LIRA), currency('ITL', 'ITA', LIRA), currency('ILS', 'ISR', 'شيكل|الشيكل|شيقل|شيكلا|شواكل', 'شيكل|الشيكل|شيقل|شيكلا|شواكل'),
  currency('MRU', 'MRT', 'أوقية|الأوقية', 'أوقية جديدة'), currency('SOS', 'SOM', 'شلن|شلنا'), currency('DJF', 'DJI', FRANC), currency('KMF', 'COM', FRANC), currency('CHF', 'CHE', FRANC), currency('FRF', 'FRA', FRANC), currency('BEF', 'BEL', FRANC), currency('RWF', 'RWA', FRANC), currency('BIF', 'BDI', FRANC), currency('GNF', 'GIN', FRANC),
  currency('XOF', 'SEN', '', 'فرنك أفريقي|فرنك غرب أفريقي|فرنك سيفا'), currency('XAF', 'CMR', '', 'فرنك وسط أفريقي'), currency('KES', 'KEN', 'شلن|شلنا'), currency('UGX', 'UGA', 'شلن|شلنا'), currency('TZS', 'TZA', 'شلن|شلنا'), currency('ETB', 'ETH', 'بر|بير', 'بر إثيوبي|بير إثيوبي'), currency('ERN', 'ERI', 'ناكفا', 'ناكفا'), currency('NGN', 'NGA', 'نايرا|نيرا', 'نايرا'), currency('GHS', 'GHA', 'سيدي', ''), currency('ZAR', 'ZAF', 'راند|الراند', 'راند|الراند'),
  currency('RUB', 'RUS', 'روبل|الروبل|روبلا|روبلات', 'روبل|الروبل|روبلا|روبلات'), currency('BYN', 'BLR', 'روبل|روبلا'), currency('UAH', 'UKR', 'هريفنيا|هريفنا|غريفنا|غريفنيا', 'هريفنيا|هريفنا|غريفنا|غريفنيا'), currency('KZT', 'KAZ', 'تنغه|تنغي|تينغ|تنجي|تنج|تنغ', 'تنغه|تنغي|تينغ|تنجي'), currency('UZS', 'UZB', 'سوم|صوم', 'سوم أوزبكي'), currency('KGS', 'KGZ', 'سوم|صوم'), currency('TJS', 'TJK', 'سوموني', 'سوموني'), currency('TMT', 'TKM', 'مانات'), currency('AZN', 'AZE', 'مانات'), currency('GEL', 'GEO', 'لاري', 'لاري جورجي'), currency('AMD', 'ARM', 'درام', 'درام'),
  currency('INR', 'IND', RUPEE), currency('PKR', 'PAK', RUPEE), currency('LKR', 'LKA', RUPEE), currency('NPR', 'NPL', RUPEE), currency('IDR', 'IDN', RUPEE), currency('MVR', 'MDV', 'روفيه|روفيا'), currency('MUR', 'MUS', RUPEE), currency('BDT', 'BGD', 'تاكا|تكا', 'تاكا'), currency('AFN', 'AFG', 'أفغاني'), currency('MYR', 'MYS', 'رينغيت|رينجيت|رينغت', 'رينغيت|رينجيت'), currency('SGD', 'SGP', DOLLAR, 'دولار سنغافوري|دولارا سنغافوريا|دولارات سنغافورية'), currency('THB', 'THA', 'بات|باهت', 'باهت'), currency('VND', 'VNM', 'دونغ|دونج', 'دونغ|دونج'), currency('PHP', 'PHL', PESO), currency('BND', 'BRN', DOLLAR), currency('MNT', 'MNG', 'توغريك|توجريك', 'توغريك'),
  currency('CAD', 'CAN', DOLLAR, 'دولار كندي|دولارا كنديا|دولارات كندية'), currency('AUD', 'AUS', DOLLAR, 'دولار أسترالي|دولارا أستراليا|دولارات أسترالية'), currency('NZD', 'NZL', DOLLAR, 'دولار نيوزيلندي|دولارا نيوزيلنديا|دولارات نيوزيلندية'), currency('JMD', 'JAM', DOLLAR), currency('ZWL', 'ZWE', DOLLAR), currency('MXN', 'MEX', PESO), currency('ARS', 'ARG', PESO), currency('CLP', 'CHL', PESO), currency('COP', 'COL', PESO), currency('CUP', 'CUB', PESO), currency('UYU', 'URY', PESO), currency('BRL', 'BRA', RIYAL + '|ريل|ريالا', ''), currency('VES', 'VEN', 'بوليفار|البوليفار', 'بوليفار|البوليفار'), currency('PEN', 'PER', 'سول', ''), currency('BOB', 'BOL', 'بوليفيانو', 'بوليفيانو'),
  currency('SEK', 'SWE', CROWN), currency('NOK', 'NOR', CROWN), currency('DKK', 'DNK', CROWN), currency('ISK', 'ISL', CROWN), currency('CZK', 'CZE', CROWN), currency('PLN', 'POL', 'زلوتي|زلوتيا', 'زلوتي'), currency('HUF', 'HUN', 'فورنت|فورينت', 'فورنت|فورينت'), currency('RON', 'ROU', 'ليو|لي', 'ليو روماني'), currency('BGN', 'BGR', 'ليف|ليفا', ''), currency('DEM', 'DEU', 'مارك', 'مارك ألماني|ماركا ألمانيا'), currency('BAM', 'BIH', 'مارك', ''), currency('ALL', 'ALB', 'ليك', 'ليك ألباني'), currency('HRK', 'HRV', 'كونا', ''),
]
