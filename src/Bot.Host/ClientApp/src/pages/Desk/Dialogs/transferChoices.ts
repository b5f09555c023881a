import type { Agent, BilingualName, Queue } from '../../../api/conversationTypes';

export interface AgentChoice {
  agent: Agent;
  /** On duty with room for one more. */
  free: boolean;
  speaks: boolean;
}

const spoken = (language: string | null) => (language === null ? null : language.startsWith('en') ? 'en' : 'zh');

/** Colleagues, those who can take it now first, speakers of the resident's language before others. */
export function agentChoices(agents: readonly Agent[], myId: string, language: string | null): AgentChoice[] {
  const wanted = spoken(language);
  return agents
    .filter((agent) => agent.id !== myId)
    .map((agent) => ({
      agent,
      free: agent.presence === 'available' && agent.active < agent.capacity,
      speaks: wanted === null || agent.languages.some((one) => spoken(one) === wanted),
    }))
    .sort((a, b) => Number(b.free) - Number(a.free) || Number(b.speaks) - Number(a.speaks) || a.agent.name.localeCompare(b.agent.name));
}

/** The departments that have a queue, without the conversation's own. */
export function departmentChoices(queues: readonly Queue[], own: string | null): { id: string; name: BilingualName }[] {
  const names = new Map<string, BilingualName>();
  for (const { department, name } of queues) if (department && department !== own && !names.has(department)) names.set(department, name);
  return [...names].map(([id, name]) => ({ id, name }));
}
