/** Whether a browser keeps passkeys for an address: it must be trustworthy, and have a name and not only numbers. */
export function canKeep(host: string, isSecure: boolean, api: unknown): boolean {
  const isNumeric = /^[\d.]+$/.test(host) || host.startsWith('[');
  return isSecure && !isNumeric && typeof api === 'function' && 'parseCreationOptionsFromJSON' in api && 'parseRequestOptionsFromJSON' in api;
}

/** Shows the forms of passkeys where they can work; each asks for its options, lets the browser sign them and is then sent like any other form. */
export function offerPasskeys(page: Document): void {
  const view = page.defaultView;
  if (!view || !canKeep(view.location.hostname, view.isSecureContext, view.PublicKeyCredential)) {
    return;
  }
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', event => {
      event.preventDefault();
      fill(form).then(() => form.submit()).catch(() => tell(form));
    });
  }
}

async function fill(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('[name=credential]');
  const token = form.querySelector<HTMLInputElement>('[name=__RequestVerificationToken]');
  const answer = await fetch(form.dataset['options'] ?? '', { method: 'POST', body: new URLSearchParams({ [token?.name ?? '']: token?.value ?? '' }) });
  if (!answer.ok || !field) {
    throw new Error(answer.statusText);
  }
  const options = await answer.json();
  const credential = form.dataset['passkey'] === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  field.value = JSON.stringify((credential as PublicKeyCredential).toJSON());
}

/** Says that it did not work, once. */
function tell(form: HTMLFormElement): void {
  const known = form.querySelector('[role=alert]');
  const line = known ?? form.ownerDocument.createElement('p');
  line.className = 'fault';
  line.setAttribute('role', 'alert');
  line.textContent = form.dataset['fault'] ?? '';
  form.append(line);
}
