// Readings above the kanji: whether they are seen stays on this device, one choice for each locale.
(() => {
  const { dataset } = document.documentElement;
  if (!dataset.furigana) return;
  const key = `furigana.${dataset.locale}`;
  const chosen = (value) => {
    try {
      if (value) localStorage.setItem(key, value);
      return localStorage.getItem(key);
    } catch {
      return value;
    }
  };
  if (/^o(n|ff)$/.test(chosen())) dataset.furigana = chosen();
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-furigana-switch]')) return;
    dataset.furigana = dataset.furigana === 'on' ? 'off' : 'on';
    chosen(dataset.furigana);
  });
})();
