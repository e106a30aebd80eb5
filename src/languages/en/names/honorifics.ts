/** Titles and courtesies that stand before a name and are no part of it, lower case, longer ones first where one begins another. */
export const honorifics: readonly string[] = (
  'his royal highness|her royal highness|his highness|her highness|his majesty|her majesty|his excellency|her excellency|his holiness|his eminence|custodian of the two holy mosques|hrh|hh|he|the right honourable|right honourable|the honourable|honourable|the hon|hon|' +
  'mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|baron|baroness|count|duke|duchess|prince|princess|king|queen|sheikh|sheikha|shaikh|sheik|emir|sultan|pope|cardinal|archbishop|bishop|patriarch|rev|reverend|father|imam|ayatollah|grand ayatollah|mullah|rabbi|comrade|senator|sen|congressman|congresswoman|rep|representative|judge|justice|ambassador|president|premier|chancellor|minister|governor|mayor|speaker|' +
  'field marshal|marshal|general|gen|lieutenant general|lieutenant-general|lt gen|lt general|major general|major-general|maj gen|brigadier general|brigadier|brig gen|brig|colonel|col|lieutenant colonel|lt col|major|maj|captain|capt|lieutenant|lt|sergeant|admiral|adm|rear admiral|vice admiral|commander|air marshal|air chief marshal|mme|madame|monsieur|herr|frau|signor|señor|don'
).split('|')

/** Honorifics that may also be the first word of a name or a plain word; they are dropped only after another title or before a name that stands by itself. */
export const doubtfulHonorifics: readonly string[] = 'he|hh|general|count|father|king|prince|major|justice|don|imam|marshal|judge|miss|captain|sultan|baron|lt|rep|sen|col|hon|duke|bishop|pope|commander|representative|speaker|premier'.split('|')
