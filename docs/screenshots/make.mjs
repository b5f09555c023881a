// Makes the README's pictures against a running host: node make.mjs http://127.0.0.1:5080 USER PASSWORD
// With AUDIOCODES_TOKEN, as the host's AudioCodes:Token, the resident also rings the line +85220000001 and then joins the call to the web chat.
// USER is an agent's account whose first password has been changed, or that password of the first start: it is then changed to one of its own.
import { chromium } from 'playwright-core';

const [base, user, password] = process.argv.slice(2);
if (!base || !user || !password) {
  console.error('Usage: node make.mjs ADDRESS USER PASSWORD');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function chat(path, size, question) {
  const page = await (await browser.newContext({ viewport: size })).newPage();
  await page.goto(base + path);
  await page.locator('#question, input[name="q"], form input[type="text"]').first().fill(question);
  await page.locator('form button[type="submit"]').first().click();
  await page.getByText(/Was this helpful|這個答案有用嗎/).last().waitFor({ timeout: 60_000 });
  // The chat scrolls to what is new after it is drawn.
  await page.getByText(/Was this helpful|這個答案有用嗎/).last().scrollIntoViewIfNeeded();
  await page.waitForTimeout(1_000);
  return page;
}

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** A caller, as the telephone gateway passes them on. */
async function ring(call) {
  const send = async (path, body) => {
    const headers = { Authorization: `Bearer ${process.env.AUDIOCODES_TOKEN}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${base}/phone/audiocodes${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`The telephone channel answers ${response.status}: ${await response.text()}`);
  };
  let sent = 0;
  const event = (activity) => send(`/conversation/${call}/activities`, { conversation: call, activities: [{ id: String(++sent), timestamp: new Date().toISOString(), language: 'en-US', ...activity }] });
  await send('', { conversation: call, id: call, timestamp: new Date().toISOString() });
  await event({ type: 'event', name: 'start', parameters: { callee: '+85220000001', caller: '+85251234567' } });
  return (text) => event({ type: 'message', text, parameters: { confidence: 0.95, participant: 'caller' } });
}

const english = await chat('/en', wide, 'My wallet was stolen with my identity card in it. What do I do?');
await english.screenshot({ path: 'site-en.png' });
const chinese = await chat('/tc', phone, '續車牌幾錢？');
await chinese.screenshot({ path: 'site-zh-phone.png' });
const speak = process.env.AUDIOCODES_TOKEN ? await ring(`call-${Date.now()}`) : null;
await speak?.('How do I replace a lost identity card?');
const resident = await chat('/en', wide, 'How much does it cost to replace a lost identity card?');
const say = async (text) => {
  const box = resident.locator('.webchat__send-box-text-box__input');
  await box.fill(text);
  await box.press('Enter');
};
if (speak) {
  await say('link my conversations');
  const told = await resident.locator('.webchat__bubble', { hasText: /(?<!\d)\d{3} \d{4}(?!\d)/ }).last().textContent({ timeout: 60_000 });
  const digits = /(?<!\d)\d{3} \d{4}(?!\d)/.exec(told)[0].replace(' ', '');
  await speak([...digits].map((digit) => 'zero one two three four five six seven eight nine'.split(' ')[digit]).join(' '));
  await resident.getByText(/has just been linked/).last().waitFor({ timeout: 60_000 });
}
const desk = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })).newPage();
await desk.goto(`${base}/staff/sign-in`);
const fields = desk.locator('input');
await fields.nth(0).fill(user);
await fields.nth(1).fill(password);
await desk.locator('button[type="submit"]').click();
await desk.waitForURL(/\/(desk|password)/);
if (desk.url().endsWith('/password')) {
  const next = 'a picture of the desk for the readme';
  await fields.nth(0).fill(password);
  await fields.nth(1).fill(next);
  await fields.nth(2).fill(next);
  await desk.locator('button[type="submit"]').click();
  await desk.waitForURL(/\/desk/);
  console.log(`The password of ${user} is now: ${next}`);
}

await desk.getByRole('button', { name: /presence|away|break|available/i }).first().click();
await desk.getByRole('menuitemradio', { name: /available/i }).click();
await say('I want to talk to a person, please.');
await desk.getByRole('button', { name: /^accept/i }).first().click({ timeout: 60_000 });
await desk.getByRole('log', { name: 'Messages' }).getByText('How much does it cost to replace a lost identity card?').first().waitFor();
await desk.getByRole('log', { name: 'Messages' }).evaluate((log) => (log.scrollTop = log.scrollHeight));
await desk.screenshot({ path: 'desk.png' });
await browser.close();
