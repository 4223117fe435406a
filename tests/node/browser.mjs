// A person at Debian's Chromium, without a window: node browser.mjs URL LOGIN [deny]. Logs in at the provider, agrees (or
// does not), and prints what can be read on the page where that ends, in a light and in a dark browser.
import process from 'node:process';
import puppeteer from 'puppeteer-core';

const [url, login, answer] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page.type('input[name=login]', login);
  await page.type('input[name=password]', 'whatever');
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
  const next = answer === 'deny' ? 'a[href$="/abort"]' : 'button[type=submit]';
  await page.waitForSelector(next);
  await Promise.all([page.waitForNavigation(), page.click(next)]);
  const ground = (scheme) =>
    page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      .then(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  console.log(new URL(page.url()).pathname);
  console.log(await page.$eval('h1', (heading) => heading.textContent));
  console.log(await ground('light'), await ground('dark'));
  if (process.env.DREAMJAR_TEST_PICTURES)
    await page.screenshot({ path: `${process.env.DREAMJAR_TEST_PICTURES}/back-page.png` });
} finally {
  await browser.close();
}
