/** PDFs of what people write in other scripts than English and French use, each with the marks that are hard in it. */
import { jobOf, summaryWith } from '#tests/unit/pdf/sample.ts';
import type { ExamplePdf } from './example-pdfs.ts';

const typed: Readonly<Record<string, string>> = {
  hebrew: 'אני רוצה ללכת בבית (בלי קביים) תוך 6 שבועות, ולא רק לשבת.\nשָׁלוֹם! קראתי על "limb salvage" באתר.',
  arabic:
    'أريد أن أمشي في البيت (بدون عكازين) بعد ٦ أسابيع، ولا يهمني شكل الساق.\nالألم شديد في الليل: 8/10. قرأت عن "limb salvage" في الموقع. السَّلامُ عَلَيْكُم',
  polish: 'Chcę chodzić bez kul i wrócić do pracy; boję się bólu. Łódź, źdźbło, żółć.',
  turkish: 'Ağrım geceleri artıyor; İstanbul’da çalışıyorum, şişlik büyüdü.',
  vietnamese: 'Tôi muốn đi lại được trong nhà sau 6 tuần, không cần nạng. Chân tôi đau nhiều vào buổi tối.',
  greek: 'Θέλω να περπατώ χωρίς πατερίτσες. Ο πόνος μου χειροτερεύει τη νύχτα. Ἀρχὴ ἥμισυ παντός.',
  cyrillic: 'Я хочу ходить без костылей через 6 недель. Біль сильнішає вночі, є ґанок із сходами. Қазақша.',
  hindi: 'मैं छह हफ़्तों में बिना बैसाखी के घर में चलना चाहता हूँ। रात को दर्द बढ़ता है। क्षत्रिय, श्री, कार्ड।',
  punjabi: 'ਮੈਂ ਛੇ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਬਿਨਾਂ ਬੈਸਾਖੀ ਦੇ ਘਰ ਵਿੱਚ ਤੁਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ। ਰਾਤ ਨੂੰ ਦਰਦ ਵਧਦਾ ਹੈ।',
  bengali: 'আমি ছয় সপ্তাহের মধ্যে ক্রাচ ছাড়া ঘরে হাঁটতে চাই। রাতে ব্যথা বাড়ে। স্ত্রী, কৃষ্ণ, অর্ধেক।',
  tamil: 'நான் ஆறு வாரங்களில் ஊன்றுகோல் இல்லாமல் வீட்டில் நடக்க விரும்புகிறேன். இரவில் வலி கூடுகிறது. ஸ்ரீ, கொடுப்பது.',
  'chinese-simplified':
    '我希望六个星期后能在家里不用拐杖走路。晚上腿疼得厉害，影响睡觉。保肢手术（limb salvage）是什么？',
  'chinese-traditional':
    '我希望六個星期後能在家裡不用拐杖走路。晚上腿痛得厲害，影響睡眠。保肢手術是甚麼？唔該晒！',
  japanese: '六週間後に松葉杖なしで家の中を歩きたいです。夜、痛みがひどくなります。カメラ「骨」直角。',
  korean: '6주 후에 목발 없이 집에서 걷고 싶어요. 밤에 통증이 심해집니다. 骨肉腫이 무엇인가요?',
  signs: 'Pain → worse at night, ≥ 7 of 10 ★ ✓ ½ ② ™ № 5, 20 °C ± 2, 3 × a day. g̃, ọ́, Ọ́ J̃.',
  emoji: 'I feel 😀 or 😢 today 👍🏽 👩🏽‍⚕️ 👨‍👩‍👧‍👦 🇨🇦 1️⃣ ❤️ 🦴 🏳️‍🌈',
};

export const scriptPdfs = (): ExamplePdf[] =>
  Object.entries(typed).map(([name, text]) => ({
    name: `script-${name}`,
    job: jobOf(summaryWith(text), { typed: text }),
  }));
