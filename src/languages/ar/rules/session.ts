import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A standing body sits: a word of meeting or an ordinal beside its name. */
export const sits = frame({
  name: 'session of <body>', yields: 'session', trigger: words.sessionWord, recognised: true, roles: [],
  examples: [
    { text: 'عقدت اللجنة الاقتصادية المصرية الأردنية المشتركة دورتها السابعة في عمان أمس.', found: { bodyType: 'commission', parties: ['EGY', 'JOR'], ordinal: 7 } },
    { text: 'تستضيف الرياض الشهر المقبل القمة العربية في دورتها الثلاثين.', found: { bodyType: 'summit', parties: ['LAS'], ordinal: 30 } },
    { text: 'استضافت نيقوسيا القمة الثلاثية بين مصر وقبرص واليونان في جولتها الرابعة.', found: { bodyType: 'summit', ordinal: 4, parties: ['EGY', 'CYP', 'GRC'] } },
    { text: 'عقد أمس أول اجتماع للجنة الاستشارية العسكرية الماليزية الباكستانية المشتركة.', found: { bodyType: 'commission', ordinal: 1, parties: ['MYS', 'PAK'] } },
  ],
  silent: ['عقد مجلس إدارة الشركة دورته السنوية في المغرب.', 'لعب الفريق الإيطالي جولته الأولى في مدريد.'],
})
