// Readings above the kanji: whether they are seen stays on this device, one choice for each locale.
(() => {
  const root = document.documentElement;
  if (!root.dataset.furigana) return;
  const key = `furigana.${root.dataset.locale}`;
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === 'on' || chosen === 'off') root.dataset.furigana = chosen;
  } catch {}
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-furigana-switch]')) return;
    root.dataset.furigana = root.dataset.furigana === 'on' ? 'off' : 'on';
    try {
      localStorage.setItem(key, root.dataset.furigana);
    } catch {}
  });
})();
