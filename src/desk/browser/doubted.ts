/** Reports that leave something in doubt, each in its own way: months that disagree, weekdays that do not fit, a day of publication that nobody gives. */
const MONTHS = { id: 'doubted-months', language: 'ar', published: '2019-09-11', title: 'وزير الخارجية المصري في عمان', text: 'وصل وزير الخارجية المصري سامح شكري إلى عمان في العاشر من سبتمبر/يوليو 2019 في زيارة رسمية إلى الأردن.' }
const UNDATED = { id: 'doubted-day', language: 'ar', title: 'محادثات في الرباط', text: 'أجرى وزير الخارجية الإسباني خوسيه مانويل ألباريس محادثات في الرباط يوم الجمعة مع نظيره المغربي ناصر بوريطة. وقال بوريطة إن التبادل التجاري ارتفع في 2022 مقارنة بعام 2021.' }

const WEEKDAYS = [['Poland', 'Norway', 'Warsaw'], ['Italy', 'Greece', 'Rome'], ['Japan', 'India', 'Tokyo'], ['Brazil', 'Chile', 'Brasilia'], ['Kenya', 'Ghana', 'Nairobi'], ['Austria', 'Spain', 'Vienna']].map(([host, guest, city], i) => ({
  id: `doubted-weekday-${i}`, language: 'en', published: `2019-0${i + 1}-20`, title: `${host} and ${guest} sign in ${city}`, text: `${host} and ${guest} signed an agreement on ${['fishing', 'grain', 'trains', 'forests', 'tea', 'snow'][i]} in ${city} on Monday, ${[12, 13, 14, 16, 16, 18][i]} ${['January', 'February', 'March', 'April', 'May', 'June'][i]} 2019.`,
}))

/** Adds reports that leave something in doubt. */
export async function addDoubted(address: string): Promise<void> {
  const added = await fetch(`${address}/api/reports`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address }, body: JSON.stringify({ reports: [MONTHS, UNDATED, ...WEEKDAYS] }) })
  if (!added.ok) throw new Error(`reports: expected them to be added, found ${added.status}: ${await added.text()}`)
}
