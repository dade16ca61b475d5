// Reads a part of the page with a voice of this device. Voices that work elsewhere are never used.
(() => {
  const speech = window.speechSynthesis;
  if (!speech || !Intl.Segmenter) return;
  const root = document.documentElement;
  const family = (lang) => {
    const [main] = lang.toLowerCase().split(/[-_]/);
    return main === 'tl' ? 'fil' : main;
  };
  const voiceFor = (lang) => {
    const own = speech
      .getVoices()
      .filter((voice) => voice.localService && family(voice.lang) === family(lang));
    return own.find((voice) => voice.lang.replace('_', '-') === lang) ?? own[0];
  };
  const look = () => root.toggleAttribute('data-voice', Boolean(voiceFor(root.lang)));
  look();
  speech.addEventListener?.('voiceschanged', look);

  const silent = 'rt,rp,button,svg,[hidden],[data-aloud-not]';
  const blocks = 'p,li,dt,dd,h1,h2,h3,h4,summary,label,legend,div,section';

  /** Visible text in order: stretches of one block and one language, each with its text nodes. */
  const stretches = (part) => {
    const list = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest(silent) || parent.checkVisibility?.() === false) continue;
      const block = parent.closest(blocks);
      const { lang } = parent.closest('[lang]');
      const last = list.at(-1);
      if (last?.block === block && last.lang === lang) last.nodes.push(node);
      else list.push({ block, lang, nodes: [node] });
    }
    return list;
  };

  /** The range of a sentence that begins and ends at these places of the joined text. */
  const rangeOf = (nodes, from, to) => {
    const range = new Range();
    let at = 0;
    for (const node of nodes) {
      const end = at + node.data.length;
      if (from >= at && from < end) range.setStart(node, from - at);
      if (to > at && to <= end) range.setEnd(node, to - at);
      at = end;
    }
    return range;
  };

  const sentences = (part) =>
    stretches(part).flatMap(({ lang, nodes }) => {
      const voice = voiceFor(lang);
      if (!voice) return [];
      const text = nodes.map((node) => node.data).join('');
      const split = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
      return [...split]
        .filter(({ segment }) => segment.trim())
        .map(({ segment, index }) => {
          const said = new SpeechSynthesisUtterance(segment.trim());
          said.voice = voice;
          said.lang = voice.lang;
          return { said, range: rangeOf(nodes, index, index + segment.length) };
        });
    });

  const mark = (range) => {
    if (!window.Highlight) return;
    CSS.highlights.delete('spoken');
    if (range) CSS.highlights.set('spoken', new Highlight(range));
  };

  let reading;
  const stop = () => {
    // The button to stop goes away with the reading; who stands on it stands on the other one.
    const focused = document.activeElement?.closest('[data-reading] .aloud-stop');
    reading?.removeAttribute('data-reading');
    reading = undefined;
    mark();
    speech.cancel();
    focused?.previousElementSibling.focus();
  };
  // A part that is gone from the page, as an answered question is, is not read to its end.
  new MutationObserver(() => {
    if (reading && !reading.isConnected) stop();
  }).observe(root, { childList: true, subtree: true });
  const start = (part) => {
    stop();
    reading = part;
    part.setAttribute('data-reading', '');
    const rest = sentences(part);
    const next = () => {
      if (reading !== part) return;
      const sentence = rest.shift();
      if (!sentence) return stop();
      const { said, range } = sentence;
      said.onend = next;
      said.onerror = next;
      mark(range);
      speech.speak(said);
    };
    next();
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-read]');
    const part = button?.closest('[data-aloud]');
    if (!part) return;
    const own = button.closest('[data-aloud-not]');
    const near = own.querySelector('[data-near]');
    const { read } = button.dataset;
    if (near) near.hidden = true;
    if (read === 'no' || (read === 'part' && reading === part)) stop();
    else if (read === 'part' && near) {
      near.hidden = false;
      near.querySelector('button').focus();
      return;
    } else start(part);
    own.querySelector(reading ? '.aloud-stop' : '.aloud-start').focus();
  });
  addEventListener('pagehide', stop);
  addEventListener('wipe', stop);
})();
