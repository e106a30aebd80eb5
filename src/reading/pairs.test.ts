import { describe, expect, it } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import { loadReader } from './index.ts'

interface Pair { published: string; ar: string; en: string; /** What both must hold at least, so that two silent readings do not pass. */ holds: string[] }

/** One event told in two languages, in sentences of our own. */
const PAIRS: readonly Pair[] = [
  {
    published: '2019-03-14', holds: ['meeting TUR QAT'],
    ar: 'التقى وزير الخارجية التركي مولود جاويش أوغلو نظيره القطري محمد بن عبد الرحمن آل ثاني في الدوحة يوم الأربعاء.',
    en: 'Turkish Foreign Minister Mevlut Cavusoglu met his Qatari counterpart Mohammed bin Abdulrahman Al Thani in Doha on Wednesday.',
  },
  {
    published: '2018-06-05', holds: ['visit SAU'],
    ar: 'وصل الرئيس المصري عبد الفتاح السيسي إلى الرياض يوم الاثنين في زيارة رسمية.',
    en: 'Egyptian President Abdel Fattah el-Sisi arrived in Riyadh on Monday on an official visit.',
  },
  {
    published: '2021-10-11', holds: ['visit DEU'],
    ar: 'سيزور وزير الخارجية الأردني أيمن الصفدي برلين الأسبوع المقبل.',
    en: 'Jordanian Foreign Minister Ayman Safadi will visit Berlin next week.',
  },
  {
    published: '2017-05-18', holds: ['signing IRQ JOR'],
    ar: 'وقع العراق والأردن ست اتفاقيات في بغداد يوم الثلاثاء.',
    en: 'Iraq and Jordan signed six agreements in Baghdad on Tuesday.',
  },
  {
    published: '2022-04-20', holds: ['meeting FRA RUS'],
    ar: 'أجرى الرئيس الفرنسي إيمانويل ماكرون اتصالا هاتفيا مع نظيره الروسي فلاديمير بوتين يوم الثلاثاء.',
    en: 'French President Emmanuel Macron held a telephone call with his Russian counterpart Vladimir Putin on Tuesday.',
  },
  {
    published: '2019-02-12', holds: ['session EGY JOR'],
    ar: 'عقدت اللجنة المصرية الأردنية المشتركة دورتها السابعة في عمان يوم الاثنين.',
    en: 'The Egyptian-Jordanian joint commission held its seventh session in Amman on Monday.',
  },
  {
    published: '2020-01-15', holds: ['session DZA TUR'],
    ar: 'تعقد اللجنة الجزائرية التركية المشتركة دورتها الحادية عشرة في أنقرة في مارس المقبل.',
    en: 'The Algerian-Turkish joint commission will hold its eleventh session in Ankara next March.',
  },
  {
    published: '2018-11-07', holds: ['signing KWT TUR'],
    ar: 'وقعت الكويت وتركيا مذكرة تفاهم في مجال السياحة يوم الثلاثاء.',
    en: 'Kuwait and Turkey signed a memorandum of understanding on tourism on Tuesday.',
  },
  {
    published: '2016-08-22', holds: ['framework IRN MAR'],
    ar: 'قطع المغرب علاقاته الدبلوماسية مع إيران يوم الأحد.',
    en: 'Morocco cut diplomatic relations with Iran on Sunday.',
  },
  {
    published: '2018-08-29', holds: ['meeting RUS TUR'],
    ar: 'بحث وزير الدفاع التركي خلوصي أكار مع نظيره الروسي سيرغي شويغو الأوضاع في سوريا.',
    en: 'Turkish Defence Minister Hulusi Akar discussed the situation in Syria with his Russian counterpart Sergei Shoigu.',
  },
  {
    published: '2020-09-14', holds: ['statement OMN'],
    ar: 'افتتحت الدورة أعمالها.\nوقال وزير الخارجية العماني بدر البوسعيدي إن بلاده تدعم الحوار.',
    en: 'The session opened.\nOmani Foreign Minister Badr Albusaidi said his country supported dialogue.',
  },
  {
    published: '2019-12-03', holds: ['figure EGY ITA'],
    ar: 'بلغ حجم التبادل التجاري بين مصر وإيطاليا سبعة مليارات دولار العام الماضي.',
    en: 'Trade between Egypt and Italy reached seven billion dollars last year.',
  },
  {
    published: '2021-07-26', holds: ['visit IRQ'],
    ar: 'ألغى الرئيس الفرنسي إيمانويل ماكرون زيارته إلى العراق.',
    en: 'French President Emmanuel Macron cancelled his visit to Iraq.',
  },
  {
    published: '2021-02-10', holds: ['framework KAZ TUR'],
    ar: 'رفعت تركيا وكازاخستان علاقاتهما إلى مستوى الشراكة الاستراتيجية في عام 2009.',
    en: 'Turkey and Kazakhstan raised their relations to the level of a strategic partnership in 2009.',
  },
  {
    published: '2023-05-09', holds: ['meeting DZA OMN'],
    ar: 'عقد وزير الخارجية الجزائري أحمد عطاف مباحثات مع نظيره العماني بدر البوسعيدي في مسقط.',
    en: 'Algerian Foreign Minister Ahmed Attaf held talks with his Omani counterpart Badr Albusaidi in Muscat.',
  },
  {
    published: '2016-12-11', holds: ['visit ESP'],
    ar: 'أرجأ ملك المغرب محمد السادس زيارته الرسمية إلى إسبانيا.',
    en: 'Moroccan King Mohammed VI postponed his official visit to Spain.',
  },
  {
    published: '2019-05-23', holds: ['signing IRN IRQ'],
    ar: 'ستوقع إيران والعراق اتفاقية للتعاون الجمركي في طهران يوم السبت.',
    en: 'Iran and Iraq will sign an agreement on customs cooperation in Tehran on Saturday.',
  },
  {
    published: '2017-03-02', holds: ['meeting JOR SAU'],
    ar: 'يعقد وزيرا خارجية الأردن والسعودية اجتماعا في عمان الأسبوع المقبل.',
    en: 'The foreign ministers of Jordan and Saudi Arabia will hold a meeting in Amman next week.',
  },
  {
    published: '2020-11-25', holds: ['framework ARE ISR'],
    ar: 'أقامت الإمارات وإسرائيل علاقات دبلوماسية في سبتمبر الماضي.',
    en: 'The United Arab Emirates and Israel established diplomatic relations last September.',
  },
  {
    published: '2018-01-30', holds: ['pledge EGY SDN'],
    ar: 'اتفقت مصر والسودان على تعزيز التعاون في مجال الطاقة.',
    en: 'Egypt and Sudan agreed to strengthen cooperation in the field of energy.',
  },
]

const sorted = (parties: readonly string[]) => [...new Set(parties)].sort()

function partiesOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'visit': return sorted([fact.host, ...fact.visitors.map((v) => v.party)])
    case 'meeting': return sorted(fact.participants.map((p) => p.party))
    case 'pledge': return sorted([...fact.by, ...fact.to])
    case 'statement': return [fact.speaker.party]
    case 'office': return [fact.party]
    default: return sorted(fact.parties)
  }
}

const COMPARED = ['modality', 'when', 'format', 'ordinal', 'level', 'change', 'instrument', 'count', 'amount', 'unit', 'measure', 'bodyType', 'role', 'portfolio', 'former'] as const

/** What a fact says beyond the words of its language. */
function said(fact: Fact): Record<string, unknown> {
  const slots = fact as unknown as Record<string, unknown>
  return { kind: fact.kind, parties: partiesOf(fact), ...Object.fromEntries(COMPARED.filter((slot) => slot in slots).map((slot) => [slot, slots[slot]])), placed: 'placeId' in fact ? fact.placeId : undefined }
}

const byWords = (facts: readonly Fact[]) => facts.map((fact) => JSON.stringify(said(fact))).sort()

describe('the same event in Arabic and in English', () => {
  it.each(PAIRS.map((pair) => [pair.en, pair] as const))('%s', async (_, { published, ar, en, holds }) => {
    const [arabic, english] = await Promise.all((['ar', 'en'] as const).map(async (language) => {
      const reader = (await loadReader(language))!
      return reader({ id: 'pair', language, published, outlet: '', url: '', title: '', text: language === 'ar' ? ar : en }).facts
    }))
    expect(byWords(english!)).toEqual(byWords(arabic!))
    const found = english!.map((fact) => `${fact.kind} ${partiesOf(fact).join(' ')}`)
    for (const wanted of holds) {
      const [kind, ...parties] = wanted.split(' ')
      expect(found.some((one) => one.startsWith(`${kind} `) && parties.every((party) => one.includes(party))), `expected ${wanted} among ${found.join(', ')}`).toBe(true)
    }
  })
})
