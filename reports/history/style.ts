import { hidingStyle } from "./filters.tsx";

/** What the page of a history adds to the style of the reports. */
export const historyStyle = `${hidingStyle}
.figures{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:1rem 0;padding:0;font-weight:600;list-style:none}
.figures li::first-letter{text-transform:uppercase}
.course{display:block;width:100%;min-width:36rem;max-width:60rem;height:auto}
.course text{fill:var(--quiet);font:400 .75rem var(--body-font)}
.course line{stroke:var(--line)}
.course path{stroke:var(--page);stroke-width:2}
.course .score-line{fill:none;stroke:var(--info)}
.led-by-en{fill:var(--info);background:var(--info)}
.led-by-fr{fill:var(--warning);background:var(--warning)}
.legend{display:flex;gap:2rem;margin:.5rem 0;padding:0;list-style:none}
.key{display:inline-block;width:.875rem;height:.875rem;forced-color-adjust:none}
.gap-card{margin-block:1rem;padding:.5rem 1rem;border:1px solid var(--line);border-inline-start:.375rem solid var(--warning);break-inside:avoid}
.gap-card :is(h4,p){margin:.25rem 0}
.gap-card h5{margin:0;color:var(--quiet);font:600 .875rem/1.5 var(--body-font)}
.gap-card .row{border:0}
.looks{margin-block-start:2rem}
.looks>summary{cursor:pointer}
.looks>summary h2{display:inline}
@media screen and (min-width:48rem){.gap-card .row{grid-template-columns:repeat(2,minmax(0,1fr))}}
.gap-card.is-error{border-inline-start-color:var(--error)}
.gap-card.is-info{border-inline-start-color:var(--info)}
.gaps-of-pair:not(:target) h3{margin-block:1.5rem .25rem}
.filters fieldset{display:inline-flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 1rem .5rem 0;padding:.25rem .75rem;border:1px solid var(--line)}
.filters label{display:inline-flex;gap:.375rem;align-items:center;min-height:1.5rem}
.pairs{margin-block-end:1.5rem}
.pairs td,.pairs th[scope=row]{vertical-align:top}
.pairs .state{white-space:nowrap}
@media print{.filters{display:none}}
ins{background:var(--good-soft);text-decoration:underline .125rem}
del{background:var(--error-soft)}
`;
