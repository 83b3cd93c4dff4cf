/** pdfmake, as it comes for browsers. */
export { default } from 'pdfmake/build/pdfmake';
