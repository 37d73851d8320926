// Measures what bin/benches/first-load has started, and prints one JSON object per line.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { MODULES, BROWSER, ANJU, SMALLEST, ROUNDS } = process.env;
const require = createRequire(join(MODULES, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const { default: lighthouse } = await load('lighthouse');
const { default: puppeteer } = await load('puppeteer-core');
const axe = require('axe-core');

// The buyer who stands in the ledger with two homes.
const PHONE = '19300004421';
const TAIL = '111594';

const PAGES = { smallest: `${SMALLEST}/`, login: `${ANJU}/my/sign-in`, home: `${ANJU}/my` };
// No page of the office may bring its components to a phone.
const OFFICE = ['grid', 'dialog', 'date-picker', 'upload', 'combo-box', 'text-field', 'menu-bar', 'tabs'];

const say = (text) => process.stderr.write(`anju: ${text}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value, digits) => Number(value.toFixed(digits));

// A new profile each time: nothing is kept from an earlier visit.
async function withBrowser(work) {
  const profile = mkdtempSync(join(tmpdir(), 'anju-first-load-'));
  const browser = await puppeteer.launch({
    executablePath: BROWSER || undefined,
    channel: BROWSER ? undefined : 'chrome',
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--no-first-run', '--lang=zh-CN', '--accept-lang=zh-CN'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function signIn() {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(PAGES.login);
    await page.type('#phone', PHONE);
    await page.click('input[name=agreed]');
    await page.click('#send');
    const code = await page.waitForSelector('#shown-code');
    await page.type('#code', await code.evaluate((shown) => shown.textContent.trim()));
    await page.click('button.go');
    // only the first run on a database is asked for the document
    const next = await page.waitForSelector('#tail, .aj-home');
    if (await next.evaluate((element) => element.id === 'tail')) {
      await page.type('#tail', TAIL);
      await page.click('button.go');
      await page.waitForSelector('.aj-home');
    }
    return browser.cookies();
  });
}

async function measure(name, cookies) {
  return withBrowser(async (browser) => {
    await browser.setCookie(...cookies);
    const page = await browser.newPage();
    const { lhr } = await lighthouse(PAGES[name], {
      onlyCategories: ['performance'], output: 'json', logLevel: 'silent',
      // the profile is new; cookies stay, or nobody would be signed in
      disableStorageReset: true,
      // the service worker is off
      blockedUrlPatterns: ['*/worker.js'],
    }, undefined, page);
    if (lhr.runtimeError) {
      throw new Error(`${name}: ${lhr.runtimeError.message}`);
    }
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(PAGES[name]).pathname) {
      throw new Error(`${name} led to ${lhr.finalDisplayedUrl}`);
    }
    return {
      lcp: lhr.audits['largest-contentful-paint'].numericValue,
      bytes: lhr.audits['total-byte-weight'].numericValue,
      score: lhr.categories.performance.score * 100,
    };
  });
}

// Every page that an owner meets, light and dark.
async function findings(cookies) {
  let count = 0;
  await withBrowser(async (browser) => {
    await browser.setCookie(...cookies);
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const path of ['/my/sign-in', '/my/sign-in/privacy', '/my/sign-in/unknown', '/anju/offline', '/my',
        '/my/filing', '/my/notices', '/my/documents', '/my/profile', '/my/nowhere']) {
        await page.goto(ANJU + path, { waitUntil: 'networkidle0' });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run());
        for (const violation of violations) {
          say(`${path} (${scheme}): ${violation.id} at ${violation.nodes.map((node) => node.target).join(', ')}`);
        }
        count += violations.length;
      }
    }
  });
  return count;
}

// What the home has loaded, for the eye; what it must not have loaded, for the result.
async function chunks(cookies) {
  return withBrowser(async (browser) => {
    await browser.setCookie(...cookies);
    const page = await browser.newPage();
    await page.goto(PAGES.home, { waitUntil: 'networkidle0' });
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource')
      .map((entry) => `${new URL(entry.name).pathname} ${entry.transferSize}`));
    loaded.forEach((line) => say(`/my loads ${line}`));
    const foreign = await page.evaluate((names) => names.filter((name) => customElements.get(`vaadin-${name}`)), OFFICE);
    if (foreign.length > 0) {
      throw new Error(`/my has loaded components of the office: ${foreign.join(', ')}`);
    }
  });
}

const cookies = await signIn();
await chunks(cookies);
const results = { smallest: [], login: [], home: [] };
for (const name of Object.keys(PAGES)) {
  await measure(name, name === 'home' ? cookies : []);
}
for (let turn = 1; turn <= Number(ROUNDS); turn++) {
  for (const name of Object.keys(PAGES)) {
    const result = await measure(name, name === 'home' ? cookies : []);
    results[name].push(result);
    say(`round ${turn}, ${name}: LCP ${Math.round(result.lcp)} ms, ${Math.round(result.bytes / 100) / 10} kB, score ${Math.round(result.score)}`);
  }
}
const middle = (name, key) => median(results[name].map((result) => result[key]));
const write = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
for (const name of ['login', 'home']) {
  write({ name: `first-load.${name}.bytes`, value: round(middle(name, 'bytes') / 1000, 1), unit: 'kB' });
}
for (const name of ['login', 'home']) {
  write({ name: `first-load.${name}`, value: Math.round(middle(name, 'lcp')), unit: 'ms LCP',
    comparedWith: 'the smallest Vaadin page', ratio: round(middle(name, 'lcp') / middle('smallest', 'lcp'), 2) });
}
write({ name: 'first-load.home.score', value: Math.round(middle('home', 'score')), unit: 'Lighthouse mobile' });
write({ name: 'first-load.axe', value: await findings(cookies), unit: 'violations' });
