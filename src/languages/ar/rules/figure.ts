import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** An amount of trade, investment, aid or loans between two parties. */
export const amounts = frame({
  name: '<parties> <measure> <amount>', yields: 'figure', trigger: words.amountOf, recognised: true, roles: [],
  examples: [
    { text: 'بلغ حجم التبادل التجاري بين مصر والصين 13 مليار دولار العام الماضي.', found: { measure: 'trade', amount: 13e9, unit: 'USD', parties: ['EGY', 'CHN'] } },
    { text: 'يسعى البلدان، تركيا وقطر، إلى رفع حجم التبادل التجاري بين تركيا وقطر إلى خمسة مليارات دولار.', found: { measure: 'trade', amount: 5e9, target: true } },
    { text: 'ينتشر نحو 3000 جندي كيني في أوغندا منذ العام الماضي.', found: { measure: 'other', amount: 3000, unit: 'soldiers' } },
    { text: 'توسعت العلاقات بين كينيا وأوغندا، وبلغت قيمة التجارة نحو ثلاثة مليارات دولار.', found: { measure: 'trade', amount: 3e9, parties: ['KEN', 'UGA'] } },
    { text: 'تبرعت كينيا بمبلغ 30 مليون دولار لأوغندا.', found: { measure: 'aid', amount: 3e7, parties: ['KEN', 'UGA'] } },
    { text: 'يدرس في كينيا خمسة آلاف طالب أوغندي.', found: { measure: 'other', amount: 5000, unit: 'students', parties: ['KEN', 'UGA'] } },
    { text: 'ارتفع حجم التجارة بين كينيا وأوغندا ليصل إلى 12.5 مليار دولار.', found: { amount: 125e8, target: false } },
    { text: 'يتطلع البلدان، تركيا وقطر، بعد أن تجاوز التبادل التجاري بين تركيا وقطر مستوى العام الماضي وفق الأرقام الرسمية الأخيرة، إلى رفعه إلى تسعة مليارات دولار.', found: { measure: 'trade', amount: 9e9, target: true } },
  ],
  silent: ['يقدر الخبراء في كينيا وجود مليون ونصف مليون لاجئ من دول كثيرة.', 'أوقفت كينيا 14 أوغنديا دخلوا بجوازات مزيفة.', 'قال الوزير إن 3000 جندي من كينيا وأوغندا خضعوا للتدريب.', 'بلغت أرباح الشركة 13 مليار دولار في الصين.', 'توقع صندوق النقد الدولي أن تبلغ الاستثمارات الأجنبية في كينيا ثلاثة مليارات دولار.', 'تمثل الاستثمارات في كينيا وأوغندا جزءا من الإجمالي العالمي البالغ 1430 مليار دولار.'],
})
