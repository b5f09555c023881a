// Each peer gets every entry's question, ways of asking, title and answer, and no setting beyond what its front page shows.
import { readFileSync, readdirSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import MiniSearch from 'minisearch';
import { create, insertMultiple, search } from '@orama/orama';
import { containerBootstrap } from '@nlpjs/core';
import { Nlp } from '@nlpjs/nlp';
import { LangEn } from '@nlpjs/lang-en';
import { LangZh } from '@nlpjs/lang-zh';

const base = join(dirname(fileURLToPath(import.meta.url)), '../../../knowledge-base');
const [part, onlyPeers, onlyLanguages] = process.argv.slice(2);

function entries(language) {
  const found = [];
  for (const folder of readdirSync(base, { withFileTypes: true }).filter((d) => d.isDirectory() && d.name !== 'golden')) {
    for (const file of readdirSync(join(base, folder.name)).filter((f) => f.endsWith(`.${language}.md`))) {
      const [, head, body] = readFileSync(join(base, folder.name, file), 'utf8').split(/^---$/m);
      const front = yaml.load(head);
      for (const section of body.split(/^## /m).slice(1)) {
        const [, question, anchor] = section.match(/^(.*?)\s*\{#([a-z0-9-]+)\}/);
        found.push({ id: `${front.id}#${anchor}`, article: front.id, title: front.title, question, ask: (front.entries[anchor]?.ask ?? []).join('\n'), answer: section.replace(/^.*\n/, '').trim() });
      }
    }
  }
  return found;
}

const questions = readFileSync(join(base, 'golden', `answerable.${part}.jsonl`), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const articles = (ids) => [...new Set(ids.map((id) => id.split('#')[0]))];

const peers = {
  async MiniSearch(documents) {
    const index = new MiniSearch({ fields: ['title', 'question', 'ask', 'answer'] });
    index.addAll(documents);
    return (text) => articles(index.search(text).map((r) => r.id));
  },
  async Orama(documents) {
    const index = create({ schema: { id: 'string', title: 'string', question: 'string', ask: 'string', answer: 'string' } });
    await insertMultiple(index, documents);
    return async (text) => articles((await search(index, { term: text, limit: 50 })).hits.map((h) => h.document.id));
  },
  async 'NLP.js'(documents, language) {
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use(LangEn);
    container.use(LangZh);
    const nlp = container.get('nlp');
    nlp.settings.autoSave = false;
    nlp.settings.log = false;
    nlp.addLanguage(language);
    for (const d of documents) for (const text of [d.question, ...d.ask.split('\n')]) if (text) nlp.addDocument(language, text, d.id);
    await nlp.train();
    return async (text) => articles(((await nlp.process(language, text)).classifications ?? []).map((c) => c.intent));
  },
};

console.log('| peer | form | n | hit@1 | hit@3 |\n|---|---|---|---|---|');
const wanted = (list, value) => !list || list.split(',').includes(value);
for (const [name, build] of Object.entries(peers).filter(([n]) => wanted(onlyPeers, n))) {
  for (const language of ['en', 'zh'].filter((l) => wanted(onlyLanguages, l))) {
    const documents = entries(language);
    const before = process.cpuUsage();
    const ask = await build(documents, language);
    const { user, system } = process.cpuUsage(before);
    console.error(`${name} ${language}: ${documents.length} entries indexed in ${((user + system) / 1e6).toFixed(1)} s of CPU`);
    for (const form of ['en', 'zh-Hant', 'zh-Hans', 'yue'].filter((f) => (f === 'en') === (language === 'en'))) {
      const asked = questions.filter((q) => q.form === form);
      let first = 0, third = 0;
      for (const q of asked) {
        const rank = (await ask(q.text)).indexOf(q.article);
        first += rank === 0;
        third += rank >= 0 && rank < 3;
      }
      console.log(`| ${name} | ${form} | ${asked.length} | ${(first / asked.length).toFixed(3)} | ${(third / asked.length).toFixed(3)} |`);
    }
  }
}
