import type { Template } from '../../../api/conversationTypes';

/** The template's body with its places filled; one that is empty stays as `{{n}}` or `{{name}}`. */
export function renderTemplate(template: Pick<Template, 'body' | 'parameters'>, values: readonly string[]): string {
  return template.body.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (place, name: string) => {
    const index = /^\d+$/.test(name) ? Number(name) - 1 : template.parameters.indexOf(name);
    return values[index] || place;
  });
}

/** The first template in the resident's language; the first of all when there is none. */
export function bestTemplate(templates: readonly Template[], language: string | null): number {
  const wanted = language?.startsWith('zh') || language === 'yue' ? (language === 'zh-Hans' ? ['zh_CN', 'zh'] : ['zh_HK', 'zh_TW', 'zh']) : ['en'];
  const found = wanted.map((tag) => templates.findIndex((template) => template.language.replace('-', '_').startsWith(tag)));
  return found.find((index) => index >= 0) ?? 0;
}
