/** Words for a code of a list, as useTexts gives them. */
type Code = (list: string, value: string) => string;

/** What an entry of the audit log holds besides, in words: `{"roles":["agent"],"disabled":false}` is "Roles: Agent". What is empty or false is left out. */
export function auditDetails(details: string | null, code: Code, several: (words: readonly string[]) => string): string[] {
  if (!details) return [];
  const told = JSON.parse(details) as Record<string, unknown>;
  return Object.entries(told).flatMap(([name, value]) => {
    if (value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    const label = code('audit.detail', name);
    if (value === true) return [label];
    const values = (Array.isArray(value) ? value : [value]).map((one) => (name === 'roles' ? code('roles', String(one)) : one === '*' ? code('audit.detail', 'every') : String(one)));
    return [`${label}: ${several(values)}`];
  });
}
