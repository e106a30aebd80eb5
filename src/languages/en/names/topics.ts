import type { Topic } from '../../../world/topics.ts'

/** What instruments are about, by how the words for it begin. */
export const topics: Readonly<Record<Topic, string>> = {
  'action-plan': 'action plan|plan of action|roadmap', agriculture: 'agricult|veterinar|food|livestock|farm', aviation: 'aviation|air', borders: 'border|boundar', 'civil-protection': 'disaster|emergenc', consular: 'consular', culture: 'cultur|heritage|museum|antiquit', customs: 'customs',
  defence: 'defence|defense|militar|arms', diplomacy: 'diplomat|consultation', education: 'educat|universit|scholarship', energy: 'energy|electric|power', environment: 'environment|climate', extradition: 'extradit|prisoner|convict',
  finance: 'financ|bank|monetar|currenc', fisheries: 'fish', health: 'health|medic|pharma', housing: 'housing|urban', industry: 'industr', infrastructure: 'infrastructure', 'intellectual-property': 'intellectual|patent|copyright',
  investment: 'invest', justice: 'judici|legal|justice', labour: 'labour|labor|employment|worker|manpower', maritime: 'maritime|shipping|ports|seafar', media: 'media|broadcast|news', mining: 'mining|mineral', nuclear: 'nuclear|atomic',
  'oil-and-gas': 'oil|gas|petrol|hydrocarbon|pipeline', planning: 'planning', religion: 'religio|endowment', science: 'scien|research', security: 'security|terror|police|policing|crime', 'social-security': 'social security|social|pension', space: 'space', sport: 'sport',
  standards: 'standard|metrolog', taxation: 'tax', technology: 'technolog|digital|innovation|artificial', telecommunications: 'telecom|postal', tourism: 'touris', trade: 'trade|commerc', transport: 'transport|rail|road|transit|logistic',
  visas: 'visa', water: 'water|irrigat', women: 'women|famil', youth: 'youth',
}
