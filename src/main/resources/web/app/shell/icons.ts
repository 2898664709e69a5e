import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const icon = (body: SVGTemplateResult): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${body}</svg>`;

export const plus = icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const chevron = icon(svg`<path d="m7 10 5 5 5-5"/>`);
export const up = icon(svg`<path d="M12 19V6M6 12l6-6 6 6"/>`);
export const down = icon(svg`<path d="M12 5v13M6 12l6 6 6-6"/>`);
export const close = icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
export const bin = icon(svg`<path d="M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12M10.5 11v5M13.5 11v5"/>`);
export const send = icon(svg`<path d="M12 19V6M6 12l6-6 6 6"/>`);
export const stop = icon(svg`<rect x="7" y="7" width="10" height="10" rx="1.5"/>`);
export const copy = icon(svg`<rect x="9" y="9" width="10" height="11" rx="2"/><path d="M15 6V5a1 1 0 0 0-1-1H6a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1"/>`);
export const download = icon(svg`<path d="M12 5v10M7 11l5 5 5-5M6 20h12"/>`);
export const absent = icon(svg`<circle cx="11" cy="11" r="6"/><path d="m20 20-4.5-4.5M8.5 11h5"/>`);
export const warning = icon(svg`<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3"/>`);
export const back = icon(svg`<path d="M10 6 4 12l6 6M4 12h16"/>`);
export const check = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
export const question = icon(svg`<path d="M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.2v.3"/>`);
export const dash = icon(svg`<path d="M6 12h12"/>`);
export const flag = icon(svg`<path d="M6 21V4M6 5h11l-2.500 4 2.500 4H6"/>`);
export const cards = icon(svg`<rect x="4" y="8" width="16" height="12" rx="2"/><path d="M7 8V6a1.500 1.500 0 0 1 1.500-1.500h7A1.500 1.500 0 0 1 17 6v2M8 14h8"/>`);
export const pencil = icon(svg`<path d="M5 19l1-4L16 5l3 3L9 18zM14 7l3 3"/>`);
export const renew = icon(svg`<path d="M19 8a8 8 0 0 0-14.500 2M5 5v5h5M5 16a8 8 0 0 0 14.500-2M19 19v-5h-5"/>`);
export const clock = icon(svg`<circle cx="12" cy="12" r="8"/><path d="M12 7.500V12l3 2"/>`);
export const book = icon(svg`<path d="M12 6.5C10 5 7 4.7 4 5v13.500c3-.3 6 0 8 1.500 2-1.500 5-1.800 8-1.500V5c-3-.3-6 0-8 1.500zM12 6.500V20"/>`);
export const logo = html`
  <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect class="logo-ground" width="32" height="32" rx="7"/>
    <path class="logo-line" d="M8 10h16M8 22h11"/><path class="logo-mark" d="M8 16h16"/>
  </svg>`;
