import type { ArticleDraft, AskedQuestion, EntryDraft, KnowledgeState, StudioChoices } from '../../../api/studioTypes';

export const studioChoices: StudioChoices = {
  departments: [
    { id: 'td', name: { en: 'Transport Department', zh: '運輸署' } },
    { id: 'immd', name: { en: 'Immigration Department', zh: '入境事務處' } },
  ],
  facets: ['amount', 'change', 'complaint', 'contact', 'deadline', 'documents', 'eligibility', 'exemption', 'fee', 'how', 'loss', 'online', 'overview', 'penalty', 'rules', 'status', 'time', 'validity', 'where'],
};

const entry = (anchor: string, facet: string, question: [string, string], answer: [string, string], ask: [string[], string[]] = [[], []]): EntryDraft => ({
  anchor, facet, sources: ['s1'], question: { en: question[0], zh: question[1] }, answer: { en: answer[0], zh: answer[1] }, ask: { en: ask[0], zh: ask[1] },
});

const renewal: ArticleDraft = {
  id: 'td-renew-full', department: 'td', status: 'published', reviewed: '2026-11-24', reviewBy: '2027-05-24', owner: 'td-faq',
  title: { en: 'Renew a full driving licence', zh: '續領正式駕駛執照' },
  summary: { en: 'How to renew a Hong Kong full driving licence before or after it expires. For drivers who already hold a full licence.', zh: '說明如何在屆滿前後續領香港正式駕駛執照。適用於已持有正式駕駛執照的人士。' },
  sources: [
    { id: 's1', url: 'https://www.gov.hk/en/residents/transport/drivinglicense/renewfdl.htm', asOf: '2026-04-01', confidence: 'high' },
    { id: 's2', url: 'https://www.td.gov.hk/en/public_services/licences_and_permits/driving_licences/how_to_renew_a_full_driving_licence/index.html', asOf: null, confidence: 'medium' },
  ],
  entries: [
    entry('when', 'deadline', ['How early can I renew my full driving licence, and what if it has already expired?', '正式駕駛執照可以提早多久續領？過期了怎麼辦？'], ['A full driving licence can be renewed from 4 months before it expires until 3 years after. Renewing late costs nothing extra, but you must not drive on an expired licence.', '正式駕駛執照可於屆滿前4個月至屆滿後3年內續領。逾期續領不另收費，但不可憑過期執照駕駛。'], [['my licence runs out next month, can I renew now', 'expired driving licence how long'], ['車牌下個月到期，而家續得未']]),
    entry('documents', 'documents', ['What form and papers do I need?', '要填甚麼表格、帶甚麼文件？'], ['Submit form **TD 557** with:\n\n- your identity document\n- proof of address\n- the fee', '須填寫 **TD 557** 表格，並附上：\n\n- 身份證明文件\n- 住址證明\n- 費用'], [['which form for licence renewal'], ['續車牌用邊張表格']]),
    entry('fee', 'fee', ['How much does it cost to renew a full driving licence?', '續領正式駕駛執照要多少錢？'], ['A 10-year full driving licence costs HK$900 at age 60 or below. At 70 or above it is HK$90 for 1 year or HK$270 for 3.', '60歲或以下的10年期正式駕駛執照為900元；70歲或以上1年90元、3年270元。'], [['driving licence renewal price', 'how much for ten years'], ['續車牌幾錢', '十年車牌費用']]),
  ],
};

const parking: ArticleDraft = {
  ...renewal, id: 'td-disabled-parking', status: 'published', reviewed: '2026-02-10', reviewBy: '2026-08-10',
  title: { en: 'Disabled parking permit', zh: '殘疾人士泊車許可證' },
  summary: { en: 'Who may have a parking permit for disabled persons, and how to apply.', zh: '殘疾人士泊車許可證的資格和申請方法。' },
  sources: [renewal.sources[0]!],
  entries: [entry('who', 'eligibility', ['Who can have a parking permit for disabled persons?', '誰可申領殘疾人士泊車許可證？'], ['Drivers with a permanent disability certified by a doctor. The permit is free and lasts 3 years.', '經醫生證明永久傷殘的駕駛者。許可證免費，有效期為2年。'])],
};

const identityCard: ArticleDraft = {
  ...renewal, id: 'immd-lost-id', department: 'immd', owner: 'immd-faq', status: 'draft',
  title: { en: 'Replace a lost identity card', zh: null }, summary: { en: 'What to do when a Hong Kong identity card is lost.', zh: null }, sources: [],
  entries: [{ ...entry('fee', 'fee', ['What does a replacement cost?', ''], ['A replacement costs HK$370.', '']), sources: [], question: { en: 'What does a replacement cost?', zh: null }, answer: { en: 'A replacement costs HK$370.', zh: null } }],
};

export const seedArticles = (): ArticleDraft[] => structuredClone([identityCard, parking, renewal]);

export const seedKnowledge = (): KnowledgeState => ({ version: 'sha256:1c0f', isRebuilding: false, problem: null, problemFindings: [], unreadableFindings: [], notWritten: [] });

export const seedQuestions = (now: number): AskedQuestion[] => [
  { text: 'Can I renew my driving licence from overseas?', language: 'en', department: 'td', times: 7, lastAt: new Date(now - 3_600_000).toISOString(), reason: 'low_confidence', kind: 'unanswered', entry: 'td-renew-full#documents', draft: null },
  { text: '國際車牌點申請？', language: 'yue', department: 'td', times: 3, lastAt: new Date(now - 90_000_000).toISOString(), reason: 'nothing_found', kind: 'unanswered', entry: null, draft: null },
  { text: 'At 65 your licence runs until the day before your 70th birthday; you pay HK$90 a year.', language: null, department: 'td', times: 1, lastAt: new Date(now - 200_000_000).toISOString(), reason: '', kind: 'edited-reply', entry: 'td-renew-full#fee', draft: 'A 10-year full driving licence costs HK$900 at age 60 or below.' },
  { text: 'Residents ask whether the permit holds in Macao; we have nothing on it.', language: 'en', department: 'td', times: 1, lastAt: new Date(now - 300_000_000).toISOString(), reason: '', kind: 'gap-note', entry: null, draft: null },
];
