import { expect, it } from 'vitest'
import type { FigureFact } from '../../facts/fact.ts'
import { loadReader } from '../index.ts'

/** Whose goods, money or people each amount of a sentence is, in their order; a dash where the words leave it open. */
async function whoseIn(language: string, text: string): Promise<string[]> {
  const read = (await loadReader(language))!
  const { facts } = read({ id: 'r', language, published: '2019-05-20', outlet: '', url: '', title: '', text })
  return facts.filter((fact): fact is FigureFact => fact.kind === 'figure').sort((a, b) => a.evidence[0]![0] - b.evidence[0]![0]).map((fact) => fact.whose ?? '-')
}

it.each([
  ['goods by their adjective', 'فرضت كينيا رسوما جمركية على سلع أوغندية بقيمة 40 مليون دولار.', ['UGA']],
  ['imports from a state', 'بلغت واردات كينيا من أوغندا 40 مليون دولار العام الماضي.', ['UGA']],
  ['imports of a nation from a state', 'ارتفعت الواردات الكينية من أوغندا إلى 40 مليون دولار.', ['UGA']],
  ['imports of a nation on which duties are laid', 'أعلنت كينيا فرض رسوم على واردات أوغندية قيمتها 40 مليون دولار.', ['UGA']],
  ['exports of a state', 'بلغت قيمة صادرات أوغندا إلى كينيا 40 مليون دولار.', ['UGA']],
  ['investments of a nation', 'بلغ حجم الاستثمارات الكينية في أوغندا 40 مليون دولار.', ['KEN']],
  ['both directions in one sentence', 'بلغت الصادرات الكينية إلى أوغندا 60 مليون دولار، فيما بلغت الصادرات الأوغندية إلى كينيا 40 مليون دولار.', ['KEN', 'UGA']],
  ['people by their nation', 'يدرس في كينيا خمسة آلاف طالب أوغندي.', ['UGA']],
  ['not what is traded both ways', 'بلغ حجم التبادل التجاري بين كينيا وأوغندا 40 مليون دولار.', ['-']],
  ['not a deficit, whatever goods stand before it', 'تطالب كينيا أوغندا بفتح أسواقها أمام المنتجات الكينية وبخفض العجز التجاري بين كينيا وأوغندا إلى 40 مليون دولار.', ['-']],
  ['not what is given to a state', 'قدمت كينيا مساعدات لأوغندا بقيمة 40 مليون دولار.', ['-']],
  ['not imports of a nation, whose buyer may be meant', 'قد يضر ذلك بين كينيا وأوغندا بواردات أوغندية قيمتها 40 مليون دولار.', ['-']],
])('in Arabic: %s', async (_, text, whose) => { expect(await whoseIn('ar', text)).toEqual(whose) })

it.each([
  ['goods by their adjective', 'Kenya imposed tariffs on Ugandan goods worth $40 million.', ['UGA']],
  ['goods behind the amount', 'Kenya imposed tariffs on $40 million of Ugandan goods.', ['UGA']],
  ['imports from a state', 'Kenyan imports from Uganda reached $40 million last year.', ['UGA']],
  ['exports', 'Ugandan exports to Kenya reached $40 million last year.', ['UGA']],
  ['not what is traded both ways', 'Trade between Kenya and Uganda reached $40 million last year.', ['-']],
])('in English: %s', async (_, text, whose) => { expect(await whoseIn('en', text)).toEqual(whose) })
