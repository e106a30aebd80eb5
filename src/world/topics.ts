/** What instruments between states are about, by id. A title in one language and its like in another share nothing but these. */
export const TOPICS = [
  'action-plan', 'agriculture', 'aviation', 'borders', 'civil-protection', 'consular', 'culture', 'customs', 'defence', 'diplomacy', 'education', 'energy', 'environment', 'extradition', 'finance', 'fisheries', 'health', 'housing', 'industry',
  'infrastructure', 'intellectual-property', 'investment', 'justice', 'labour', 'maritime', 'media', 'mining', 'nuclear', 'oil-and-gas', 'planning', 'religion', 'science', 'security', 'social-security', 'space', 'sport', 'standards',
  'taxation', 'technology', 'telecommunications', 'tourism', 'trade', 'transport', 'visas', 'water', 'women', 'youth',
] as const
export type Topic = (typeof TOPICS)[number]
