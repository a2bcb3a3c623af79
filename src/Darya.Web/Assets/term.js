// The page of a term: sentence and gains follow the form. Without this script the buttons of the form do the same.
const form = document.querySelector('form[data-term]');

/** Asks for a part of the page as the form stands; a newer question takes the place of an older one. */
const asking = {};
async function show(part, address) {
  asking[part]?.abort();
  const mine = new AbortController();
  asking[part] = mine;
  const place = document.querySelector(`[data-part="${part}"]`);
  place.setAttribute('aria-busy', 'true');
  try {
    for (;;) {
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'Darya-Part': '1' }, signal: mine.signal });
      if (answer.status === 429) {
        await new Promise(done => setTimeout(done, 5000));
        continue;
      }
      if (!answer.ok || answer.redirected) {
        break;
      }
      place.innerHTML = await answer.text();
      if (part === 'sentence') {
        const wrong = new Set([...place.querySelectorAll('[data-field]')].map(e => e.dataset.field));
        for (const field of form.elements) {
          if (wrong.has(field.name)) {
            field.setAttribute('aria-invalid', 'true');
          } else {
            field.removeAttribute('aria-invalid');
          }
        }
      }
      if (!place.querySelector('[data-state="going"]')) {
        break;
      }
    }
  } catch (stopped) {
    if (stopped.name !== 'AbortError') {
      throw stopped;
    }
    return;
  }
  if (asking[part] === mine) {
    place.removeAttribute('aria-busy');
  }
}

/** A slider beside a number: they say the same. */
function slider(field, least, most, step) {
  const range = document.createElement('input');
  Object.assign(range, { type: 'range', min: least, max: most, step, value: field.value });
  range.setAttribute('aria-label', field.labels[0]?.textContent.trim() ?? field.name);
  range.addEventListener('input', () => {
    field.value = range.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  range.addEventListener('change', () => field.dispatchEvent(new Event('change', { bubbles: true })));
  field.addEventListener('input', () => { range.value = field.value; });
  field.after(range);
}

if (form) {
  for (const field of form.querySelectorAll('[data-slide]')) {
    const value = Number(field.value);
    if (field.value !== '' && Number.isFinite(value) && value !== 0) {
      const size = 10 ** Math.floor(Math.log10(Math.abs(value)) - 1);
      slider(field, value > 0 ? 0 : 2 * value, value > 0 ? 2 * value : 0, size / 10);
    }
  }
  for (const field of form.querySelectorAll('[data-slide-percent]')) {
    slider(field, 0, 200, 1);
  }

  const later = {};
  const soon = (part, address, wait) => {
    clearTimeout(later[part]);
    later[part] = setTimeout(() => show(part, address), wait);
  };
  form.addEventListener('input', () => soon('sentence', form.action, 300));
  form.addEventListener('change', event => {
    soon('sentence', form.action, 0);
    if (event.target.matches('[name^="amount_"], [name="scale"], [name="bound"], [name="percent"], [name="price"]')) {
      soon('trial', form.dataset.trial, 200);
    }
  });
  form.querySelector('[data-sentence]')?.addEventListener('click', event => {
    event.preventDefault();
    show('sentence', form.action);
  });
  form.querySelector('[data-try]')?.addEventListener('click', event => {
    event.preventDefault();
    show('sentence', form.action);
    show('trial', form.dataset.trial);
  });
}
