/*
 * Photos from a phone: turned and shrunk here, which also leaves out where they were taken, then sent one by one while
 * the owner goes on writing. What cannot be sent waits for the connection and is sent then.
 */
const LONGER_SIDE = 1600;
const QUALITY = 0.82;
const AGAIN = 4000;

class Photos extends HTMLElement {
  connectedCallback() {
    if (this.tiles) return;
    this.tiles = new Map();
    this.count = 0;
    this.list = document.createElement('ul');
    const pick = document.createElement('label');
    pick.className = 'aj-photo-pick';
    this.input = document.createElement('input');
    this.input.type = 'file';
    this.input.accept = 'image/*';
    this.input.multiple = true;
    this.input.className = 'aj-sr';
    this.input.addEventListener('change', () => this.chosen([...this.input.files]));
    const icon = document.createElement('span');
    icon.className = 'aj-icon aj-icon-camera';
    icon.setAttribute('aria-hidden', 'true');
    const words = document.createElement('span');
    words.textContent = this.getAttribute('label');
    pick.append(this.input, icon, words);
    this.note = document.createElement('p');
    this.note.setAttribute('role', 'status');
    this.append(this.list, pick, this.note);
    addEventListener('online', () => this.sendAll());
  }

  say(words) {
    this.note.textContent = words ?? '';
  }

  async chosen(files) {
    this.say('');
    this.input.value = '';
    const room = Number(this.getAttribute('most')) - this.tiles.size;
    if (files.length > room) this.say(this.getAttribute('too-many'));
    for (const file of files.slice(0, Math.max(0, room))) {
      const blob = await shrunk(file).catch(() => null);
      if (blob) this.show(blob);
      else this.say(this.getAttribute('unreadable'));
    }
    this.sendAll();
  }

  show(blob) {
    const name = `${++this.count}.jpg`;
    const item = document.createElement('li');
    const picture = document.createElement('img');
    picture.src = URL.createObjectURL(blob);
    picture.alt = `${this.getAttribute('photo')} ${this.count}`;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.setAttribute('aria-label', `${this.getAttribute('remove')} ${this.count}`);
    remove.textContent = '×';
    remove.addEventListener('click', () => this.remove(name));
    item.append(picture, remove);
    item.dataset.state = 'waiting';
    this.list.append(item);
    this.tiles.set(name, { blob, item });
    this.busy();
  }

  remove(name) {
    const tile = this.tiles.get(name);
    if (!tile) return;
    URL.revokeObjectURL(tile.item.querySelector('img').src);
    tile.item.remove();
    this.tiles.delete(name);
    this.$server?.removed(name);
    this.busy();
    this.input.focus();
  }

  clear() {
    [...this.tiles.values()].forEach((tile) => tile.item.remove());
    this.tiles.clear();
    this.busy();
  }

  async sendAll() {
    if (this.sending) return;
    this.sending = true;
    try {
      for (const [name, tile] of this.tiles) {
        if (tile.item.dataset.state !== 'sent') await this.send(name, tile);
      }
    } finally {
      this.sending = false;
    }
    if ([...this.tiles.values()].some((tile) => tile.item.dataset.state === 'waiting')) {
      setTimeout(() => this.isConnected && this.sendAll(), AGAIN);
    }
  }

  async send(name, tile) {
    const form = new FormData();
    form.append('file', tile.blob, name);
    try {
      const answer = await fetch(this.getAttribute('target'), { method: 'POST', body: form });
      tile.item.dataset.state = answer.ok ? 'sent' : 'waiting';
      this.say(answer.ok ? '' : this.getAttribute('again'));
    } catch {
      tile.item.dataset.state = 'waiting';
      this.say(this.getAttribute('again'));
    }
    this.busy();
  }

  // What is written can only be sent together with its photos.
  busy() {
    const waiting = [...this.tiles.values()].some((tile) => tile.item.dataset.state !== 'sent');
    this.toggleAttribute('busy', waiting);
    const form = this.closest('[data-with-photos]');
    const anywhere = form?.querySelector('anju-photos[busy]');
    form?.querySelectorAll('[data-sends]').forEach((button) => (button.disabled = Boolean(anywhere)));
  }
}

async function shrunk(file) {
  const picture = await opened(file);
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close?.();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', QUALITY);
  });
}

// Browsers turn a photo as it was held; older ones only where an image is drawn.
async function opened(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    const image = new Image();
    image.src = URL.createObjectURL(file);
    await image.decode();
    URL.revokeObjectURL(image.src);
    return image;
  }
}

customElements.define('anju-photos', Photos);
