import type { Topic } from '../../../world/topics.ts'

/** What instruments are about, by how the words for it begin, without the article. */
export const topics: Readonly<Record<Topic, string>> = {
  'action-plan': 'خطة عمل|خريطة طريق|خارطة طريق', agriculture: 'زراع|بيطر|غذائ|أغذية|الثروة الحيوانية', aviation: 'جوي|طيران|مطار', borders: 'حدود', 'civil-protection': 'كوارث|الدفاع المدني|طوارئ', consular: 'قنصل', culture: 'ثقاف|تراث|آثار|متاحف', customs: 'جمرك|جمارك',
  defence: 'دفاع|عسكري|تسليح', diplomacy: 'دبلوماسي|مشاورات', education: 'تعليم|تربي|تربوي|جامعي|جامعات|منح دراسية', energy: 'طاقة|كهرب', environment: 'بيئ|مناخ|تصحر', extradition: 'مطلوبين|مجرمين|محكوم|سجناء',
  finance: 'مالية|مالي|مصرف|بنوك|بنكي', fisheries: 'صيد|أسماك|سمكي', health: 'صحة|صحي|طبي|أدوية|دوائ', housing: 'إسكان|عمران|عقار', industry: 'صناع', infrastructure: 'بنية|بنى', 'intellectual-property': 'ملكية',
  investment: 'استثمار', justice: 'قضائ|قضاء|عدل|قانوني', labour: 'عمالة|عمال|توظيف|تشغيل', maritime: 'بحري|موانئ|ملاح', media: 'إعلام|إذاع|أنباء|صحاف', mining: 'تعدين|معادن|مناجم', nuclear: 'نووي|ذري', 'oil-and-gas': 'نفط|غاز|بترول|محروقات|هيدروكربون',
  planning: 'تخطيط', religion: 'أوقاف|ديني|شؤون إسلامية', science: 'علمي|علوم|بحوث', security: 'أمني|إرهاب|جريمة|شرط', 'social-security': 'الضمان الاجتماعي|ضمان|تأمينات', space: 'فضاء|فضائ', sport: 'رياضة|رياضي', standards: 'مواصفات|تقييس|مقاييس',
  taxation: 'ضريب|ضرائب', technology: 'تكنولوج|تقني|رقمي|ابتكار|اصطناعي', telecommunications: 'اتصالات|بريد', tourism: 'سياح', trade: 'تجارة|تجاري', transport: 'نقل|سكك|طرق|لوجست', visas: 'تأشير', water: 'مياه|مائي', women: 'مرأة|أسرة', youth: 'شباب',
}
