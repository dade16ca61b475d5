// The one script of every page. Nothing here knows an answer.
(() => {
  const root = document.documentElement;

  // Whoever chooses a language first takes along what the address names: a list that was sent.
  if (!root.dataset.locale && location.hash) {
    for (const link of document.querySelectorAll('a[hreflang]')) link.hash = location.hash;
  }

  // History: each entry carries its number in the tab, {i}; the first is remembered.
  const tab = (key, number) => {
    try {
      if (number) sessionStorage.setItem(key, number);
      return Number(sessionStorage.getItem(key)) || 0;
    } catch {
      return 0;
    }
  };
  const number = () => {
    if (!history.state?.i) {
      // Browsers cap history.length, some at 50: from there on we count ourselves.
      const { length } = history;
      const i = length < 50 ? length : Math.max(length, tab('history.now') + 1);
      history.replaceState({ ...history.state, i }, '');
    }
    if (!tab('history.first')) tab('history.first', history.state.i);
    tab('history.now', history.state.i);
  };
  number();
  addEventListener('pageshow', number);
  addEventListener('hashchange', number);
  addEventListener('pagehide', () => {
    // Whoever leaves by the quick exit takes nothing along (exit.js).
    if (!('leaving' in root.dataset)) tab('history.now', history.state?.i);
  });

  // Wipe: what the tab remembers goes, whoever asks for it on this page or on another.
  addEventListener('wipe', () => {
    try {
      for (const key of Object.keys(sessionStorage)) {
        if (!key.startsWith('history.')) sessionStorage.removeItem(key);
      }
      // The kept list (components/list); settings of the display stay.
      localStorage.removeItem('list');
    } catch {}
  });
  // A listening page is dropped from the back/forward cache: no old answers wake up.
  if ('BroadcastChannel' in window) {
    // It carries nothing else than this one word.
    new BroadcastChannel('site').onmessage = () => dispatchEvent(new Event('wipe'));
  }

  // The only policy of the site: a script is the worker, or one of its own with a fingerprint, or none.
  const trusted = window.trustedTypes?.createPolicy('site', {
    createScriptURL: (src) => {
      if (/^\/(worker|_next\/static\/island\/\w+)\.js$/.test(src)) return src;
      throw new Error(src);
    },
  });
  const scriptAddress = (src) => trusted?.createScriptURL(src) ?? src;

  // Offline: all pages of this language are laid down at once, whichever of them is read.
  const layDown = async () => {
    const { serviceWorker, connection } = navigator;
    const { locale } = root.dataset;
    if (!serviceWorker || !locale || connection?.saveData) return;
    try {
      await serviceWorker.register(scriptAddress('/worker.js'), { updateViaCache: 'none' });
      (await serviceWorker.ready).active?.postMessage({ keep: locale });
    } catch {
      // Without it the site works as before, but only online.
    }
  };
  addEventListener('load', () => setTimeout(layDown, 1000));

  // Island: its scripts load when the browser is idle or the page is first used, or, where nobody
  // may need them, when the focus enters the island's part.
  const list = document.getElementById('island-scripts');
  if (!list) return;
  const scripts = JSON.parse(list.textContent);
  const part = scripts[0]?.when === 'focus' && document.querySelector('body [data-island]');
  const types = ['pointerdown', 'keydown', 'focusin', 'input'];
  const start = () => {
    for (const type of types) removeEventListener(type, touched, true);
    for (const { src } of scripts.splice(0)) {
      const script = document.createElement('script');
      script.src = scriptAddress(src);
      script.onerror = () => {
        root.dataset.island = 'failed';
        // The next press tries again.
        scripts.push({ src });
      };
      document.head.append(script);
    }
  };
  const touched = ({ target }) => {
    if (!part || part.contains(target)) start();
  };
  for (const type of types) {
    addEventListener(type, touched, true);
  }
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(start);
  // The focus may have been there before this script.
  if (part) touched({ target: document.activeElement });
  else if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);

  // A press before the island is ready (data-island="ready" on <html>) is kept for it.
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target.closest?.('button[data-pending]');
      if (!button || root.dataset.island === 'ready') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      root.dataset.pending = button.value || button.name || '';
      start();
    },
    true,
  );
})();
