// Quick exit: hides the page, wipes, goes back to the tab's first page of ours and replaces it, so
// that Back and Forward show none of our pages but one neutral one. README says when it cannot.
(() => {
  const root = document.documentElement;
  const NEUTRAL = '/neutral/';
  const MARK = 'history.exit';
  /** A mark left behind by an exit that did not get through must not close a page later. */
  const MARK_LASTS = 5000;
  const PATIENCE = 1500;
  const stored = (use, name = 'localStorage') => {
    try {
      return use(window[name]);
    } catch {
      return null;
    }
  };

  const hide = () => {
    root.dataset.leaving = '';
    document.title = '\u00a0';
  };

  /** This page at once (site.js forgets what the tab remembers), and every other one. */
  const wipe = () => {
    dispatchEvent(new Event('wipe'));
    if ('BroadcastChannel' in window) {
      const channel = new BroadcastChannel('site');
      channel.postMessage('wipe');
      channel.close();
    }
  };

  const left = () => {
    stored((store) => store.removeItem(MARK));
    stored((store) => store.clear(), 'sessionStorage');
  };

  const leave = (address) => {
    addEventListener('pagehide', left);
    left();
    location.replace(navigator.onLine ? address : NEUTRAL);
  };

  /** On the tab's first page: one neutral entry takes the place of all that lie before us. */
  let finishing = false;
  const finish = (address) => {
    if (finishing) return;
    finishing = true;
    hide();
    let gone = false;
    const away = () => {
      if (gone) return;
      gone = true;
      leave(address);
    };
    addEventListener('popstate', away, { once: true });
    history.pushState(null, '', NEUTRAL);
    history.back();
    setTimeout(away, PATIENCE);
  };

  /** Where a page wakes or opens while an exit is under way, it takes the exit on. */
  const takeOn = () => {
    // Not in sessionStorage: a page that wakes in Firefox after one of another site sees an old one.
    const [address, at] = JSON.parse(stored((store) => store.getItem(MARK)) ?? '[]');
    if (Math.abs(Date.now() - at) < MARK_LASTS) finish(address);
  };

  const entries = () => {
    const first = Number(stored((store) => store.getItem('history.first'), 'sessionStorage')) || 0;
    const ours = first ? (history.state?.i ?? first) - first : 0;
    // A counter of our own misses entries beyond the browser's 50; the browser's own, pages before
    // another site in between.
    return Math.min(
      history.length - 1,
      Math.max(ours, window.navigation?.currentEntry?.index ?? 0),
    );
  };

  const exit = (address) => {
    const back = entries();
    hide();
    wipe();
    const mark = JSON.stringify([address, Date.now()]);
    stored((store) => store.setItem(MARK, mark));
    if (stored((store) => store.getItem(MARK)) !== mark) leave(address);
    else if (back > 0) {
      history.go(-back);
      setTimeout(() => finishing || leave(address), PATIENCE);
    } else finish(address);
  };

  takeOn();
  addEventListener('popstate', takeOn);
  addEventListener('pageshow', ({ persisted }) => {
    // A page that was left wakes only where the exit did not get through.
    if (persisted && 'leaving' in root.dataset) location.replace(NEUTRAL);
    else takeOn();
  });

  const link = () => document.querySelector('a[data-exit]');
  document.addEventListener(
    'click',
    (event) => {
      if (!event.target.closest?.('a[data-exit]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      exit(link().href);
    },
    true,
  );

  // A page enlarged with two fingers: the way out stays in the corner that is seen.
  const seen = window.visualViewport;
  const follow = () => {
    const { offsetLeft, offsetTop, width } = seen;
    link().style.translate = `${offsetLeft + width - root.clientWidth}px ${offsetTop}px`;
  };
  if (seen && link()) {
    seen.onresize = follow;
    seen.onscroll = follow;
  }

  // Shift three times, with no other key between, and never while somebody writes.
  const GAP = 1000;
  const text = 'input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]';
  let presses = 0;
  let last = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Shift' && event.repeat) return;
      const counts = event.key === 'Shift' && !event.isComposing && !event.target.matches?.(text);
      const soon = event.timeStamp - last < GAP;
      last = event.timeStamp;
      if (!counts) presses = 0;
      else presses = soon ? presses + 1 : 1;
      if (presses >= 3 && link()) exit(link().href);
    },
    true,
  );
})();
