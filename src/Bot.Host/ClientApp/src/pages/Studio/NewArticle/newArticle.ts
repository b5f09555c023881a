/** An id made of an English title: the department's id and the first words, as the addresses of articles are. */
export function proposedId(department: string, title: string): string {
  const words = title.toLowerCase().normalize('NFKD').replaceAll(/[^a-z0-9\s-]/g, '').split(/[\s-]+/).filter((word) => word !== '' && !fillers.has(word));
  return [department, ...words.slice(0, 4)].filter(Boolean).join('-');
}

const fillers = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'and', 'or', 'in', 'on', 'your', 'my', 'how', 'is', 'are', 'do', 'i', 'with', 'hong', 'kong']);

export interface NewArticle {
  department: string;
  en: string;
  zh: string;
  id: string;
}

export type NewArticleProblem = 'departmentMissing' | 'titleMissing' | 'idForm';

/** What is missing or wrong, by field. */
export function problemsOf({ department, en, zh, id }: NewArticle): Partial<Record<keyof NewArticle, NewArticleProblem>> {
  return {
    ...(department === '' ? { department: 'departmentMissing' as const } : {}),
    ...(en.trim() === '' ? { en: 'titleMissing' as const } : {}),
    ...(zh.trim() === '' ? { zh: 'titleMissing' as const } : {}),
    ...(id.startsWith(`${department}-`) && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? {} : { id: 'idForm' as const }),
  };
}
