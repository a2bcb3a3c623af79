import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { follow } from './choices.ts';
import { showJob, showNews } from './news.ts';
import { offerPasskeys } from './passkey.ts';

offerPasskeys(document);

/** Listens to what is new in the meeting of this page; a page without a meeting, or one that cannot connect, stays as it is. */
const list = document.querySelector<HTMLElement>('[data-news]');
if (list?.dataset['news'] && list.dataset['meeting']) {
  const meeting = list.dataset['meeting'];
  const connection = new HubConnectionBuilder()
    .withUrl(list.dataset['news'], { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .withAutomaticReconnect([1000, 5000, 15000, 60000])
    .configureLogging(LogLevel.None)
    .build();
  connection.on('changed', (place: string) => showNews(document, list, place));
  connection.on('job', (job: string, state: string, line: string) => showJob(document, list, job, state, line));
  connection.onreconnected(() => connection.invoke('Join', meeting));
  connection.start().then(() => connection.invoke('Join', meeting)).catch(() => {
    // Without news the page is complete; its links reload it.
  });
}

follow(document);
