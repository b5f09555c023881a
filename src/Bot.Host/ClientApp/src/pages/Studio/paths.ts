/** Of an entry, `article#anchor`, or of an article alone. */
export function entryPath(entry: string): string {
  const [article = '', anchor] = entry.split('#');
  return `/studio/articles/${encodeURIComponent(article)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

export const articlePath = (id: string) => `/studio/articles/${encodeURIComponent(id)}`;
export const changePath = (id: string) => `/studio/changes/${encodeURIComponent(id)}`;
