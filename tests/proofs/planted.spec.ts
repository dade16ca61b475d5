import { randomFrom } from '@/domain/random';
import { test } from '../journeys/support/host';
import { expect } from '../journeys/support/test';
import { differences } from './support/trace';
import { traceOfWalk } from './support/walk';

/** Faults that a site could have. Each runs in every page, and must be seen in the place it names. */
const plants: Readonly<Record<string, { place: RegExp; plant: () => void }>> = {
  'what the result lists is fetched beforehand': {
    place: /^requests .*\/programmes\//,
    plant: () => {
      const fetched = new Set<string>();
      const look = () => {
        const part = document.querySelector('[data-island="quiz"]');
        for (const { pathname } of part?.querySelectorAll<HTMLAnchorElement>('article a') ?? []) {
          if (!pathname.includes('/programmes/') || fetched.has(pathname)) continue;
          fetched.add(pathname);
          fetch(pathname);
        }
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    },
  },
  'an answer is sent in a header': {
    place: /^requests .*x-chosen/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) {
          fetch('/robots.txt', { headers: { 'X-Chosen': target.value } });
        }
      });
    },
  },
  'a request more for one answer': {
    place: /^requests \(/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && target.name === 'trouble') fetch('/neutral/');
      });
    },
  },
  'an answer stands in the address': {
    place: /^url \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) {
          history.replaceState(history.state, '', `?${target.name}=${target.value}`);
        }
      });
    },
  },
  'an answer stands in the title': {
    place: /^title \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) document.title = target.value;
      });
    },
  },
  'an answer stands in the history': {
    place: /^state \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) {
          history.replaceState({ ...history.state, [target.name]: target.value }, '');
        }
      });
    },
  },
  'an answer is kept on the device': {
    place: /^local \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) localStorage.setItem('last', target.value);
      });
    },
  },
  'an answer is kept in a cookie': {
    place: /^cookies/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) {
          // biome-ignore lint/suspicious/noDocumentCookie: this is the fault
          document.cookie = `last=${target.value}`;
        }
      });
    },
  },
  'an answer is kept in a database': {
    place: /^databases \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) indexedDB.open(target.value);
      });
    },
  },
  'an answer is kept among the copies': {
    place: /^caches \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) {
          const { value } = target;
          caches.open('read').then((cache) => cache.put(`/${value}`, new Response('')));
        }
      });
    },
  },
  'the tab remembers more than the quiz': {
    place: /^session \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) sessionStorage.setItem('seen', target.value);
      });
    },
  },
  'the tab remembers an answer that is sensitive': {
    place: /^record \d/,
    plant: () => {
      addEventListener('change', () => {
        const answers = { 'for-whom': ['me'], trouble: ['home-safety'] };
        const record = { answers, step: 'danger', entries: {}, at: Date.now() };
        setTimeout(() => sessionStorage.setItem('quiz', JSON.stringify(record)), 60);
      });
    },
  },
  'an answer is copied': {
    place: /^copied \d/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) navigator.clipboard.writeText(target.value);
      });
    },
  },
  'an answer is written down in the console': {
    place: /^faults/,
    plant: () => {
      addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) console.warn(target.value);
      });
    },
  },
};

for (const [what, { place, plant }] of Object.entries(plants)) {
  test(`a walk tells where ${what}`, async ({ browser, host }) => {
    const walk = (seed: number, planted?: () => void) =>
      traceOfWalk(browser, host, {
        from: 'en',
        to: 'ja',
        text: 'rent',
        random: randomFrom(seed),
        deeds: [],
        ...(planted && { planted }),
      });
    const found = differences(await walk(1), await walk(2, plant));
    expect(found.filter((each) => place.test(each))).not.toEqual([]);
  });
}
