// Makes the README's pictures against a running host: node make.mjs http://127.0.0.1:5080 USER PASSWORD
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
  return page;
}

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const english = await chat('/en', wide, 'My wallet was stolen with my identity card in it. What do I do?');
await english.screenshot({ path: 'site-en.png' });
const chinese = await chat('/tc', phone, '續車牌幾錢？');
await chinese.screenshot({ path: 'site-zh-phone.png' });

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
await english.getByRole('button', { name: 'Talk to a person' }).click();
await desk.getByRole('button', { name: /^accept/i }).first().click({ timeout: 60_000 });
await desk.getByText('My wallet was stolen').last().waitFor();
await desk.screenshot({ path: 'desk.png' });
await browser.close();
