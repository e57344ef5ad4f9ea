# العربية. المعرّفات والوسائط نفسها كما في en.ftl، وتسميات البرامج تأتي في الوسائط.
# علامات الاقتباس «…»، والفاصلة ، والفاصلة المنقوطة ؛ وعلامة الاستفهام ؟. العنوان المكتوب حرفيًا داخل النص يوضع بين U+2068 وU+2069.
# المصطلحات: sign-in address = عنوان تسجيل الدخول · IM address = عنوان المراسلة الفورية · plain = بدون أقواس · public IM = المراسلة
# الفورية العامة · federation = الاتحاد · presence = حالة التواجد · policy = السياسة · contact card = بطاقة جهة الاتصال.

### أسماء الحقول، في أول الجملة وفي داخلها

field-msa = حساب Microsoft
field-sip = عنوان تسجيل الدخول
field-im = عنوان المراسلة الفورية
wanted-msa = عنوان البريد الإلكتروني لحساب Microsoft
wanted-sip = عنوان تسجيل الدخول
wanted-im = عنوان المراسلة الفورية

### ما يجب تصحيحه في العنوان أو معرفته عنه

notice-cleaned-removed = حذفنا «{ $text }»
notice-cleaned-removed-all = حذفنا { $list }
notice-cleaned-space = حذفنا مسافة
notice-cleaned-invisible = حذفنا حرفًا غير مرئي
notice-cleaned-replaced = كتبنا «{ $text }» بأحرف عادية
notice-cleaned-lower = حوّلنا «{ $text }» إلى أحرف صغيرة
notice-idn = حوّلنا النطاق «{ $text }» إلى الصيغة التي يستطيع Lync وSkype نقلها
notice-already-decorated = العنوان مكتوب بالصيغة التي يحتاجها Lync. اكتبه كما هو
notice-lookalike = تحقق من النطاق «{ $text }»: بعض حروفه تشبه الحروف المتوقعة وليست هي
notice-lookalike-suggestion = تحقق من النطاق «{ $text }»: بعض حروفه تشبه الحروف المتوقعة وليست هي. هل تقصد { $suggestion }؟
notice-not-sip-safe = قد لا يستطيع Lync نقل «{ $text }» في عنوان. إذا بقيت جهة الاتصال على «Presence Unknown»، فاطلب من الشخص عنوان بريد إلكتروني آخر لحسابه
notice-needless-decoration = هذا النطاق لا يحتاج إلى أقواس. اكتب العنوان بدون أقواس
notice-needless-decoration-account = هذا النطاق لا يحتاج إلى أقواس
notice-skypeids = هذا طريق قديم إلى اسم Skype، ولا تصفه Microsoft. إذا بقيت جهة الاتصال على «Presence Unknown»، فاطلب من الشخص حساب Microsoft الخاص به
notice-maybe-typo = هل تقصد { $suggestion }؟
notice-maybe-typo-bare = تحقق من كتابة «{ $text }»
notice-less-certain-domain = لا تذكر قوائم Microsoft النطاق «{ $text }». إذا بقيت جهة الاتصال على «Presence Unknown»، فأزلها وأضفها من جديد بدون أقواس
notice-own-organisation = النطاق «{ $text }» تابع إلى { $organisation }. أضف زميلك بعنوانه بدون أقواس. حيث تكون المراسلة الفورية العامة مفعّلة، لا يمكن تسجيل الدخول إلى Skype بحساب Microsoft على هذا النطاق
notice-own-organisation-nameless = النطاق «{ $text }» تابع لمؤسستك. أضف زميلك بعنوانه بدون أقواس. حيث تكون المراسلة الفورية العامة مفعّلة، لا يمكن تسجيل الدخول إلى Skype بحساب Microsoft على هذا النطاق
notice-consumer-domain = النطاق «{ $text }» مخصص للحسابات الشخصية. تحقق من أن هذا الشخص يستخدم Lync وليس Skype
notice-looks-like-lync = هكذا يُكتب عنوان Lync. إذا كان الشخص يستخدم Lync في شركة أخرى، فأضف العنوان بدون أقواس. لا تتابع هنا إلا إذا كان العنوان حساب Microsoft الخاص به أيضًا
notice-empty-msa = أدخل حساب Microsoft لجهة اتصال Skype
notice-empty-sip = أدخل عنوان تسجيل الدخول لجهة اتصال Lync
notice-empty-im = أدخل عنوان المراسلة الفورية من قائمة جهات الاتصال في Lync
notice-too-long = { $field } يجب ألا يتجاوز عدد أحرفه { $count }
notice-no-at = { $field } يجب أن يحتوي على العلامة @
notice-several-at = { $field } يجب أن يحتوي على علامة @ واحدة فقط
notice-several-addresses = أدخل عنوانًا واحدًا في كل مرة
notice-no-local = أدخل أيضًا الجزء الذي يسبق العلامة @
notice-no-domain = أدخل النطاق كاملًا بعد العلامة @
notice-single-label-domain = أدخل النطاق كاملًا بعد العلامة @: لا توجد نقطة في «{ $text }»
notice-bad-character = { $field } يجب ألا يحتوي على { $text }
notice-space = { $field } يجب ألا يحتوي على مسافات
notice-bad-dot = احذف النقطة الزائدة: يجب أن تقع النقطة بين حرفين آخرين
notice-bad-hyphen = احذف الشرطة الزائدة: لا يبدأ أي جزء من النطاق بشرطة ولا ينتهي بها
notice-label-too-long = يجب ألا يتجاوز كل جزء من النطاق 63 حرفًا
notice-local-too-long = يجب ألا يتجاوز الجزء الذي يسبق العلامة @ ‏64 حرفًا
notice-numeric-tld = تحقق من نهاية النطاق: يجب ألا يتكون «{ $text }» من أرقام فقط
notice-ip-address = أدخل نطاقًا بعد العلامة @، وليس عنوان IP
notice-quoted-local = أدخل الجزء الذي يسبق العلامة @ بدون علامات اقتباس
notice-non-ascii-local = تحقق من «{ $text }»: لا يقبل الجزء الذي يسبق العلامة @ إلا الأرقام والرموز والحروف اللاتينية من a إلى z بدون علامات تشكيل
notice-bad-idn = تحقق من كتابة النطاق: لا يمكن أن يكون «{ $text }» نطاقًا
notice-password = احذف كلمة المرور الموجودة بين النقطتين والعلامة @، ولا تشاركها مع أحد
notice-phone-number = أدخل { $wanted }، وليس رقم هاتف
notice-skype-name-msa = أدخل حساب Microsoft، وليس اسم Skype. اسأل الشخص عن عنوان البريد الإلكتروني الذي يسجّل به الدخول إلى Skype
notice-skype-name-sip = أدخل عنوان تسجيل الدخول كاملًا. وهو يشبه عنوان البريد الإلكتروني
notice-skype-name-im = أدخل عنوان المراسلة الفورية، وليس اسم Skype
notice-skype-link-msa = هذا الرابط يفتح Skype لكنه لا يتضمن حساب Microsoft. اسأل الشخص عن عنوان البريد الإلكتروني الذي يسجّل به الدخول إلى Skype
notice-skype-link = هذا الرابط يفتح Skype لكنه لا يتضمن عنوانًا. أدخل { $wanted }
notice-conference-uri = هذا عنوان اجتماع أو خدمة، وليس عنوان شخص. أدخل { $wanted }
notice-guest-upn = هذا اسم تمنحه مؤسسة لضيف لديها، وليس عنوان الضيف. أدخل { $suggestion }
notice-guest-upn-bare = هذا اسم تمنحه مؤسسة لضيف لديها، وليس عنوان الضيف. أدخل { $wanted }
notice-encapsulated-address = هذا اسم داخلي في Exchange، وليس عنوانًا. أدخل { $wanted }
notice-bad-decoration = تحقق من الأقواس: صيغة Lync تشبه { $pattern }. أو أدخل الحساب بدون أقواس
notice-bad-decoration-sip = أدخل عنوان تسجيل الدخول بدون أقواس
notice-bad-decoration-im = تحقق من الأقواس: عنوان المراسلة الفورية يشبه { $pattern }
notice-decorated-for-skype = ابحث في Skype عن { $suggestion }. الصيغة ذات الأقواس مخصصة لبرنامج Lync وحده
notice-decorated-for-skype-bare = أدخل عنوان تسجيل الدخول بدون أقواس. الصيغة ذات الأقواس مخصصة لبرنامج Lync وحده
notice-public-im-off = المراسلة الفورية العامة معطّلة في { $organisation }، لذلك لا يستطيع مستخدمو Lync وSkype إضافة بعضهم بعضًا. { $ask }
notice-public-im-off-nameless = المراسلة الفورية العامة معطّلة في هذه المؤسسة، لذلك لا يستطيع مستخدمو Lync وSkype إضافة بعضهم بعضًا. { $ask }
ask-closed = هل توقف في 5 مايو 2025 أو بعده؟
ask-administrator = اسأل مسؤول Lync عمّا إذا كان يمكن تفعيلها
ask-help-desk = اسأل مكتب المساعدة عمّا إذا كان يمكن تفعيلها: { $contact }

### الدليل: ما يحل محل عنوان أو اسم أو قائمة غير معروفة

any-msa = حساب Microsoft الخاص بمستخدم Skype، مع الأقواس إذا كان نطاقه يحتاجها
any-sip = عنوان تسجيل الدخول الخاص بمستخدم Lync
any-email = عنوان البريد الإلكتروني للشخص الآخر
any-work-address = العنوان الذي يسجّل به الشخص الآخر الدخول في العمل
any-organisation = المؤسسة

### الدليل: العناوين وما يقال أولًا

title-adds = إضافة جهة الاتصال في { $client }
title-answers = الرد على الطلب في { $client }
title-starts-chat = بدء محادثة في { $client }
title-answers-chat = الرد على المحادثة في { $client }
name-lync-mac = Lync for Mac 2011
name-sfb-mac = برنامج Skype for Business على Mac
name-lync-mobile = تطبيق Lync أو Skype for Business على الهاتف
name-teams-work = Teams في العمل
name-teams-free = Teams Free
today-skype = أُغلق Skype في 5 مايو 2025. هذه الخطوات لم تعد تصل أحدًا بأحد، وهي تشرح قوائم جهات الاتصال القديمة. أما اليوم فلا يزال Lync وSkype for Business يصلان إلى المؤسسات الأخرى بعنوان تسجيل الدخول بدون أقواس، ويصل Teams إلى Teams Free بعنوان البريد الإلكتروني بدون أقواس، إذا سمح المسؤولون بذلك. وانتهى الاتصال مع AOL وYahoo في 30 يونيو 2014.
today-teams-free = أُغلق Skype في 5 مايو 2025. يستطيع مستخدموه تسجيل الدخول إلى Teams Free بالحساب نفسه، ويمكن الوصول إليهم هناك من Teams في العمل بعنوان البريد الإلكتروني بدون أقواس، إذا سمح المسؤول بذلك.
today-federated = هذا لا يزال يعمل: يصل Lync وSkype for Business وTeams إلى الأشخاص في المؤسسات الأخرى بعنوان تسجيل الدخول بدون أقواس، إذا سمح المسؤولان بذلك.

### الدليل: ما يجب توفره أولًا

need-msa = سجّل الشخص الآخر الدخول إلى Skype بحساب Microsoft
need-msa-mine = سجّلت الدخول إلى Skype بحساب Microsoft
need-msa-what = حساب Microsoft هو عنوان بريد إلكتروني وكلمة مرور، وكان اسمه سابقًا Windows Live ID. وهو يفتح أيضًا OneDrive ‏(SkyDrive سابقًا) وWindows Phone وXbox LIVE وOutlook.com، وسابقًا Hotmail وMessenger: فمن يستخدم إحدى هذه الخدمات لديه هذا الحساب. ويستطيع أي شخص إنشاء حساب.
need-msa-link = يمكن دمج حساب Skype موجود مع حساب Microsoft (ربطه به). لا يستطيع Lync الوصول إلى حساب Skype غير مرتبط.
need-msa-not-name = يحفظ Lync حساب Microsoft الخاص بمستخدم Skype، وليس اسم Skype. اسأل الشخص عن عنوان البريد الإلكتروني الذي يسجّل به الدخول إلى Skype.
need-sip = يحفظ Skype معرّف SIP URI الخاص بمستخدم Lync، وهو العنوان الذي يسجّل به الدخول إلى Lync. وقد يختلف عن عنوان بريده الإلكتروني. يجده المستخدم في Lync على بطاقة جهة الاتصال الخاصة به.
need-public-im = فعّل المسؤول لديك الاتصال بالمراسلة الفورية العامة (PIC) ويسمح بالطلبات الواردة
need-public-im-theirs = فعّل مسؤول الشخص الآخر الاتصال بالمراسلة الفورية العامة (PIC) ويسمح بالطلبات الواردة
need-public-im-who = لا يستطيع إخبارك بما إذا كانت المراسلة الفورية العامة مفعّلة إلا المسؤول أو مكتب المساعدة
need-public-im-on = فعّل مسؤول Lync لمستخدم Lync الاتصال بالمراسلة الفورية العامة (PIC): وهو مفعّل في { $organisation }
need-public-im-off = يجب أن يفعّل مسؤول Lync لمستخدم Lync الاتصال بالمراسلة الفورية العامة (PIC). وهو معطّل في { $organisation }: اسأل المسؤول عمّا إذا كان يمكن تفعيله لك.
need-address-form = حسابات Microsoft على { $domains } من نطاقات المراسلة الفورية العامة المدعومة، وتُكتب كما هي. أما على أي نطاق آخر فاكتب { $pattern }: يصبح ⁨bob@contoso.com⁩ هكذا { $example }. والصيغة هي نفسها في مربع الحوار وفي حقل البحث.
decorates-itself = يضع Lync لديك الأقواس بنفسه، لذلك اكتب الحساب بدون أقواس
decorates-not-here = ليس معروفًا أن { $client } يضع الأقواس بنفسه. إذا بقيت جهة الاتصال على { $unknown }، فأزلها واكتب { $pattern }، وهي الصيغة ذات الأقواس.
decorates-perhaps = ضبطت بعض المؤسسات Lync بحيث يضع الأقواس بنفسه. ومن المفترض أن تعمل الصيغة ذات الأقواس هناك أيضًا.
support-ended = انتهى دعم Microsoft لبرنامج { $client } في { $date }
date-january-2018 = 9 يناير 2018
date-october-2018 = 9 أكتوبر 2018
date-april-2021 = 13 أبريل 2021
date-april-2023 = 11 أبريل 2023
date-october-2025 = 14 أكتوبر 2025
before-no-name-search = يستطيع { $client } إضافة مستخدم Skype بعنوانه الكامل، لكنه لا يستطيع البحث بالاسم
before-messages-only = لا يتبادل { $client } مع الشبكات الأخرى إلا الرسائل الفورية وحالة التواجد، ولا يتحقق من وجود العنوان
before-server-too-old = في وقت لاحق لم تعد Microsoft تدعم الاتصال مع Skype إلا من Lync Server 2010 والخوادم الأحدث
before-sources-disagree = تختلف صفحات Microsoft في ما إذا كان { $client } يستطيع إضافة مستخدمي Skype. إذا لم ينجح ذلك، فأضف الشخص في Lync أو Skype for Business على Windows.
before-not-on-a-phone = لا يمكن إضافة أي شخص من الشبكة الأخرى على الهاتف. أضفه على الكمبيوتر، وبعد ذلك يمكنك مراسلته من الهاتف أيضًا.
before-directory = تظهر علامة التبويب { $tab } بعد أن يفعّل المسؤول البحث وتسجّل الخروج ثم الدخول من جديد. ويتطلب ذلك خوادم Skype for Business الأمامية والطرفية معًا.
before-skype-6 = لدى مستخدم Skype برنامج Skype لنظام Windows بالإصدار 6.3 أو أحدث
before-skype-7 = لدى مستخدم Skype على الأقل Skype 7.6 لنظام Windows أو 7.19 لنظام Mac أو 6.19 لنظام Android أو 6.11 لأجهزة iPhone وiPad
before-skype-8 = للتواصل مع شخص يستخدم Teams في العمل، يحتاج مستخدم Skype إلى Skype 8.58 أو أحدث
need-free-account = يسجّل من كان يستخدم Skype الدخول إلى Teams Free بحساب Microsoft نفسه
need-free-account-moved = انتقلت جهات الاتصال والمحادثات مع الحساب، ما عدا المحادثات مع حسابات العمل
need-teams-setting = في مركز إدارة Teams، هذا الإعداد مفعّل في { $organisation }: { $setting }
need-teams-inbound = لكي يستطيع مستخدم Teams Free بدء المراسلة، يكون هذا الإعداد مفعّلًا أيضًا: { $setting }. وما دام معطّلًا، يجب أن تبدأ كل محادثة من داخل المؤسسة.
need-teams-cloud = هذا غير متاح في السحابات الحكومية GCC وGCC High وDoD
need-teams-not-lync = توثّق Microsoft هذا لبرنامج Teams فقط. لا تعتمد عليه مع Lync أو Skype for Business على خوادمكم.
need-both-allow = تسمح كل من المؤسستين بالتواصل مع الأخرى. ويستطيع كل مسؤول تأكيد ذلك من جهته.
need-work-address = أنت تعرف العنوان الذي يسجّل به الشخص الآخر الدخول في العمل. وقد يختلف عن عنوان بريده الإلكتروني.
need-no-brackets = اكتب العنوان بدون أقواس: الصيغة ذات الأقواس تقود إلى خوادم Skype

### الدليل: Lync وSkype for Business

step-add-dialog = انقر فوق الرمز { $add }، ثم { $outside }
step-add-dialog-also = بعض الإصدارات تسميه { $also }
step-provider = في قائمة الموفّرين، اختر { $provider }
step-type-address = في { $field }، اكتب { $address }
step-type-address-hint = يعرض مربع الحوار التلميح { $hint }
step-type-address-any = في حقل العنوان، اكتب { $address }
step-group = في { $field }، اختر مجموعة
step-privacy = في { $field }، اختر ما يمكن للشخص رؤيته، مثل { $share }
step-add-ok = انقر فوق { $ok }: أصبح الشخص الآن في قائمة جهات الاتصال لديك
step-group-and-privacy = اختر مجموعة جهات اتصال وعلاقة خصوصية
step-confirm = أكّد: أصبحت جهة الاتصال الآن في قائمتك
step-contact-card = انقر بزر الماوس الأيمن فوق الاسم: يعرض { $card } التفاصيل، ويجري { $call } ثم { $lync-call } مكالمة صوتية
step-search-instead = اكتب { $address } في { $field }، ثم اختر المجموعة وعلاقة الخصوصية كما سبق
step-search-tabs = الحقل فوق علامات التبويب { $name } و{ $skill } و{ $rooms }، ويعرض { $searching } أثناء البحث
step-search = اكتب { $address } في { $field }
step-add-person = أضف الشخص الذي عُثر عليه إلى جهات الاتصال لديك
step-search-field = اكتب { $address } في حقل البحث فوق جهات الاتصال
step-add-found = أضف جهة الاتصال التي عُثر عليها إلى إحدى مجموعات جهات الاتصال لديك
step-skype-directory = اكتب في حقل البحث اسم الشخص، أو اسمه ومكانه، أو اسم Skype، أو رقم الهاتف مع رمز البلد، أو { $account }، ثم اختر علامة التبويب { $tab }، وانقر بزر الماوس الأيمن فوق الشخص الصحيح واختر { $add }
step-new-tab = افتح علامة التبويب { $new }: بحسب سياسة المسؤول، يظهر هناك الأشخاص الذين أضافوك
step-use-a-computer = انتقل إلى كمبيوتر عليه Lync 2013 أو Skype for Business لتنفيذ الخطوات التالية
step-back-to-the-phone = من الآن تظهر جهة الاتصال في القائمة على هاتفك أيضًا
step-accept-request = اقبل الطلب
step-favorites = أضف مستخدم Skype إلى { $favorites } أو إلى قائمة جهات اتصال، لكي يستطيع الوصول إليك ورؤية حالة تواجدك
step-favorites-work = أضف الشخص الآخر إلى { $favorites } أو إلى قائمة جهات اتصال، لكي يستطيع الوصول إليك ورؤية حالة تواجدك
step-no-request-start = إذا لم يصل أي طلب، فأضف الشخص الآخر بنفسك
alert-why = غيّر إعدادين لكي ترى الطلبات الواردة من الخارج
alert-why-work = غيّر إعدادًا لكي ترى الطلبات الواردة من الخارج
alert-options = انقر فوق الرمز { $options }
alert-page = اختر { $alerts }
alert-tell-me = تحت { $general }، حدد { $tell }
alert-silent = إذا لم يكن محددًا، يضيف Lync الأشخاص دون إخبارك، وتبقى { $new } فارغة
alert-allow-invites = تحت { $outside }، اختر { $allow }
alert-block = مع { $block } لا يصلك أي طلب
alert-ok = انقر فوق { $ok }
alert-labels-differ = هذه التسميات من Lync 2013. وقد يختلف بعضها في { $client }.
alert-policy = لا تصلك الطلبات إلا إذا سمحت بها سياسة المسؤول
alert-new-tab = بحسب سياسة المسؤول، يظهر الطلب في علامة التبويب { $new }. الأشخاص الموجودون هناك أضافوك: أضفهم بدورك، لكي يستطيعوا الوصول إليك ورؤية حالة تواجدك.
alert-favorites = للتواصل، أضف مستخدم Skype إلى { $favorites } أو إلى قائمة جهات اتصال
alert-favorites-work = للتواصل، أضف الشخص الآخر إلى { $favorites } أو إلى قائمة جهات اتصال
check-limits = بين شخصين فقط: المحادثات الجماعية ومشاركة سطح المكتب والتسجيل لا تعمل مع مستخدمي Skype
state-nothing = لا شيء
state-presence-sees = حالة تواجد الشخص
state-status-sees = حالة، ولم تعد علامة الاستفهام ظاهرة
state-works-means = كل شيء يعمل: الرسائل الفورية والمكالمات الصوتية
state-works-means-messages = كل شيء يعمل: الرسائل الفورية
state-unknown-sees = { $unknown } أو { $offline }، ويبقى كذلك
state-unknown-means = يقبل Lync عنوانًا غير صحيح دون رسالة خطأ
state-pending-sees = { $pending } في مكان الحالة
state-question-mark-sees = علامة استفهام بدلًا من الحالة
state-not-accepted-means = لم يقبل الشخص الآخر بعد
state-not-accepted-next = اطلب منه قبول الطلب
state-silent-sees = لا رسائل أو لا حالة تواجد
state-silent-means = إلى أن يقبل كل منكما الآخر، قد تحجب إعدادات الخصوصية كليهما
state-silent-next = ليقبل كل منكما طلب الآخر
state-lync-sees = كلمة { $lync } تحت اسم جهة الاتصال
state-lync-means = عُثر على عنوان Lync
compare-address = قارن العنوان حرفًا حرفًا

### الدليل: Skype

skype-sign-in = سجّل الدخول إلى Skype بحساب Microsoft، وليس باسم Skype
skype-add-contacts = انقر فوق الرمز { $icon }
skype-type-address = أدخل { $address }، بدون ⁨sip:⁩ قبله
skype-search-address = اكتب العنوان كاملًا، { $address }، في حقل البحث
skype-lync-below = تأكد من ظهور كلمة { $lync } تحت الاسم، ثم انقر فوق الاسم
skype-nobody-found = لم يُعثر على أحد؟ قد لا تكون تهيئة المراسلة الفورية العامة مكتملة لنطاق مستخدم Lync، أو أن النطاق غير معدّ لها.
skype-add = انقر فوق { $button } في أعلى اليمين
skype-click = انقر فوق { $button }
skype-write = أرسل رسالة أولى
skype-accept-message = عندما تصل رسالة من الشخص الآخر، اختر { $accept }
skype-accept-others = والخياران الآخران هما { $block } و{ $view }
skype-question-mark = تظهر عند جهة الاتصال علامة استفهام إلى أن يقبل الشخص الآخر
skype-until-added = لا يعمل شيء لدى الطرف الآخر إلى أن يضيفك
skype-choose = اختر الشخص الذي عُثر عليه
skype-accept = عندما يظهر طلب الشخص الآخر، اقبله
skype-no-request = إذا لم يصل أي طلب، فأضف الشخص الآخر بنفسك بالعنوان الذي يسجّل به الدخول في العمل، بدون أقواس
skype-privacy = تحقق من إعدادات الخصوصية في Skype: فهي تحدد ما إذا كانت الرسائل وحالة التواجد تصل قبل أن يقبل كل منكما الآخر

### الدليل: Teams

teams-new-chat = ابدأ محادثة جديدة في Teams
teams-type-address = اكتب العنوان كاملًا، { $address }، في خانة المستلم
teams-choose = اختر الشخص الذي يجده Teams
teams-write = أرسل رسالة أولى
teams-open = افتح المحادثة عندما تظهر
teams-accept = اقبل المحادثة
teams-no-request = إذا لم تصل أي محادثة، فابدأها بنفسك
teams-reply-sees = رد
teams-reply-means = المحادثة تعمل في الاتجاهين
teams-not-found-sees = لم يُعثر على أحد بهذا العنوان
teams-not-found-means = العنوان غير صحيح، أو أن أحد المسؤولين لا يسمح بذلك
teams-not-found-next = قارن العنوان، وهو بدون أقواس. إذا كان صحيحًا، فاسأل المسؤول في العمل.
before-teams-skype = حتى إغلاق Skype كان Teams يصل إلى مستخدمي Skype بعنوان البريد الإلكتروني فقط: بين شخصين، رسائل ومكالمات، بدون حالة التواجد

### عندما لا ينجح الأمر: ما يظهر، والسبب، وما العمل

trouble-closed-sees = كان يعمل وتوقف في 5 مايو 2025 أو بعده
trouble-closed-cause = أُغلق Skype في 5 مايو 2025. لم يعد هناك اتصال بين Lync وSkype.
trouble-closed-sign-in = سجّل الدخول إلى Teams Free بحساب Microsoft الذي كنت تستخدمه في Skype
trouble-closed-write = راسله من Teams في العمل، بعنوان البريد الإلكتروني بدون أقواس
trouble-closed-allow = اسمح بالمحادثات بين Teams في العمل وTeams Free
trouble-add-again = إذا كان صحيحًا، فأزل جهة الاتصال وأضفها من جديد
trouble-unknown-sees = يبقى { $unknown } عند جهة اتصال أو أكثر على نطاقات خاصة، ولا تصل الرسائل
trouble-unknown-cause = كُتب العنوان بدون الأقواس التي يحتاجها هذا النطاق
trouble-unknown-next = أزل جهة الاتصال وأضفها من جديد بالصيغة { $pattern }: العنوان ⁨bob@contoso.com⁩ يُكتب هكذا { $example }
trouble-offline-sees = أُضيفت جهة الاتصال، لكنها دائمًا { $offline }
trouble-offline-cause = قد يكون في العنوان خطأ كتابي، إذ لا شيء يتحقق منه؛ أو أن الشخص الآخر تجاهل الطلب أو حظرك
trouble-pending-sees = يظهر عند جهة الاتصال { $pending } في Skype for Business، أو علامة استفهام في Skype
trouble-pending-cause = لم يقبل الشخص الآخر بعد
trouble-pending-next = اقبل الطلب. وهو في Lync في علامة التبويب { $new }.
trouble-no-results-sees = لا يجد Skype أحدًا على نطاق مستخدم Lync
trouble-no-results-cause = قد لا تكون تهيئة المراسلة الفورية العامة مكتملة بعد لهذا النطاق، أو أن النطاق غير معدّ لها
trouble-no-results-next = تحقق من تهيئة هذا النطاق ومن سجل الاتحاد الخاص به في DNS
trouble-no-lync-sees = يجد Skype شخصًا، لكن بدون كلمة { $lync } تحت الاسم
trouble-no-lync-send = أرسل عنوان تسجيل الدخول من بطاقة جهة الاتصال الخاصة بك
trouble-no-lync-search = ابحث عن هذا العنوان بالضبط
trouble-no-lync-cause = لم يُعثر على عنوان Lync: هذا شخص آخر أو حساب شخصي
trouble-not-delivered-sees = يعرض Lync الرسالة: { $error }
trouble-not-delivered-cause = السياسة أو الاتحاد معطّل، أو العنوان غير صحيح. ويظهر عندئذ في السجل: 403، { $log }.
trouble-not-delivered-next = إذا كان العنوان صحيحًا، فتحقق من سياسة الوصول الخارجي ومن الاتحاد
trouble-company-policy-try = جرّب مرة من شبكة أخرى، مثلًا في مقهى
trouble-company-policy-sees = تظهر مع رسالة العبارة { $error }
trouble-company-policy-cause = السبب في الغالب جدار حماية على الطريق، وليس سياسة
trouble-company-policy-next = إذا نجح الأمر هناك، فتحقق من جدار الحماية، وإلا فمن السياسة
trouble-no-tab-try = سجّل الخروج ثم الدخول من جديد
trouble-no-tab-sees = لا تظهر علامة التبويب { $tab } في Skype for Business
trouble-no-tab-cause = لم يفعّل المسؤول البحث، أو لم تسجّل الخروج والدخول من جديد منذ ذلك الحين
trouble-no-tab-next = إذا ظلت علامة التبويب غائبة، ففعّل البحث
trouble-no-request-look = انظر في علامة التبويب { $new } وتحقق من التنبيهات
trouble-no-request-sees = لا يصل أي طلب إلى مستخدم Lync
trouble-no-request-cause = السياسة لا تسمح بالطلبات الواردة، أو اختير { $block }، أو أن الطلب ينتظر دون أن يُلاحظ في علامة التبويب { $new }
trouble-no-request-next = إذا كان كل شيء صحيحًا، فتحقق من أن السياسة تسمح بالطلبات الواردة
trouble-no-request-send = وفي هذه الأثناء أرسل الطلب من جهتك
trouble-rename-sees = لا يسمح Skype لمستخدم Skype بتسجيل الدخول قبل أن يغيّر اسم حسابه
trouble-rename-cause = نطاق حساب Microsoft الخاص به هو أيضًا نطاق SIP فُعّلت له المراسلة الفورية العامة
trouble-rename-next = غيّر الحساب إلى عنوان على نطاق آخر، وأبلغ مستخدم Lync بالعنوان الجديد
trouble-rename-add = أزل جهة الاتصال القديمة وأضف العنوان الجديد
trouble-was-fine-mine = تغيّر عنوان تسجيل الدخول الخاص بك، وما زالت قائمة جهات اتصال الشخص الآخر تحمل القديم
trouble-was-fine-theirs = تغيّر عنوان تسجيل الدخول الخاص بالشخص الآخر
trouble-was-fine-tell = أبلغ الشخص الآخر بعنوان تسجيل الدخول الجديد
trouble-was-fine-ask = اطلب من الشخص الآخر العنوان الجديد
trouble-was-fine-replace = أزل جهة الاتصال وأضفها من جديد بالعنوان الجديد
trouble-was-fine-sees = كانت جهة الاتصال تعمل وأصبحت الآن { $unknown } أو { $offline }
trouble-one-sees = جهة اتصال واحدة لا تعمل، وكل الجهات الأخرى تعمل
trouble-one-cause = الأذونات بينكما: أحدكما لم يقبل الآخر أو حظره
trouble-one-next = أزل الشخص الآخر تمامًا، ثم أضفه من جديد
trouble-one-then = افعل مثله، ثم اقبل
trouble-all-sees = لا تعمل أي جهة اتصال في الشبكة الأخرى
trouble-all-cause = الاتصال الخارجي عبر المراسلة الفورية العامة معطّل، أو أن سجل الاتحاد غير موجود في DNS
trouble-all-next = تحقق من السياسة والموفّر وسجل DNS
trouble-teams-blocked-sees = لا يجد Teams الشخص، أو لا يسمح لك بمراسلته
trouble-teams-blocked-cause = هذا الإعداد معطّل: { $setting }؛ أو أن المؤسسة في سحابة حكومية
trouble-teams-blocked-next = إذا كان العنوان صحيحًا، فتحقق من هذا الإعداد
trouble-teams-inbound-start = ابدأ المحادثة من جهتك
trouble-teams-inbound-sees = لا يستطيع مستخدم Teams Free بدء محادثة
trouble-teams-inbound-cause = هذا الإعداد معطّل: { $setting }
trouble-teams-inbound-next = فعّل هذا الإعداد إذا كان يجب أن تبدأ المحادثات من الخارج
trouble-teams-silent-sees = أُرسلت الرسالة، لكن لا يصل أي رد
trouble-teams-silent-cause = لم يقبل الشخص الآخر المحادثة، أو أن العنوان ليس لأحد
trouble-teams-silent-next = اقبل المحادثة، أو ابدأ أنت بالكتابة
trouble-federated-unknown-sees = يبقى { $unknown } عند جهة الاتصال
trouble-federated-unknown-cause = يسجّل الشخص الدخول بعنوان آخر، أو أن إحدى المؤسستين لا تسمح للأخرى
trouble-federated-unknown-next = إذا كان العنوان صحيحًا، فتحقق من السماح للمؤسسة الأخرى
trouble-federated-all-sees = لا يمكن الوصول إلى أي شخص في المؤسسة الأخرى
trouble-federated-all-cause = إحدى المؤسستين لا تسمح للأخرى، أو أن سجل الاتحاد الخاص بها غير موجود في DNS
trouble-federated-all-next = تحقق من السماح للمؤسسة الأخرى
trouble-federated-same = تحقق من الأمر نفسه لديك

### الأسئلة التي تقود إلى ذلك

ask-how-many = من المتأثر؟
answer-one = جهة اتصال واحدة
answer-several = عدة جهات اتصال
answer-all = الجميع، أو لم يعمل ذلك قط
ask-what-is-seen = ماذا ترى؟
answer-unknown = تبقى حالة التواجد غير معروفة، ولا تصل الرسائل
answer-unknown-federated = تبقى حالة التواجد غير معروفة
answer-offline = جهة الاتصال غير متصلة دائمًا
answer-pending = جهة الاتصال معلّقة أو عندها علامة استفهام
answer-no-request = لا يصل إلى الشخص الآخر أي طلب
answer-no-request-to-me = لا يصلني أي طلب من الشخص الآخر
answer-error = رسالة خطأ عندما أكتب
answer-no-lync = يجد Skype شخصًا، لكن بدون كلمة Lync تحت الاسم
answer-rename = يطلب Skype حسابًا آخر عند تسجيل الدخول
answer-no-results = لا يجد Skype أحدًا على نطاق Lync
answer-no-tab = لا توجد علامة تبويب لدليل Skype
answer-teams-blocked = لا يجد Teams الشخص، أو لا أستطيع الكتابة
answer-teams-inbound = لا يستطيع الشخص في Teams Free بدء المراسلة
answer-teams-silent = لا يصل رد على رسالتي
answer-else = شيء آخر
ask-before = هل سبق أن عملت جهة الاتصال هذه؟
answer-yes = نعم
answer-no = لا
ask-error = ماذا تقول رسالة الخطأ؟
answer-error-outside = أن العنوان خارج المؤسسة أو غير متحد معها أو غير صحيح
answer-error-policy = أن الرسالة لم تُرسل بسبب سياسة الشركة
answer-error-other = شيء آخر

### العناوين وأشياء صغيرة أخرى

quoted-text = «{ $text }»
list-comma = ،
list-last = { $list } و{ $last }

### العناوين مقروءة بصوت عالٍ

spell-capital = { $letter } كبير
symbol-space = مسافة
symbol-exclamation = علامة تعجب
symbol-quotation = علامة اقتباس
symbol-hash = علامة المربع
symbol-dollar = علامة الدولار
symbol-percent = علامة النسبة المئوية
symbol-ampersand = علامة العطف
symbol-apostrophe = فاصلة عليا
symbol-open-bracket = قوس مفتوح
symbol-close-bracket = قوس مغلق
symbol-asterisk = نجمة
symbol-plus = زائد
symbol-comma = فاصلة
symbol-hyphen = شرطة
symbol-dot = نقطة
symbol-slash = شرطة مائلة
symbol-colon = نقطتان
symbol-semicolon = فاصلة منقوطة
symbol-less = أصغر من
symbol-equals = يساوي
symbol-greater = أكبر من
symbol-question = علامة استفهام
symbol-at = آت
symbol-open-square = قوس مربع مفتوح
symbol-backslash = شرطة مائلة عكسية
symbol-close-square = قوس مربع مغلق
symbol-caret = علامة الإقحام
symbol-underscore = شرطة سفلية
symbol-backquote = علامة النبر
symbol-open-brace = قوس معقوف مفتوح
symbol-bar = خط عمودي
symbol-close-brace = قوس معقوف مغلق
symbol-tilde = تيلدا
