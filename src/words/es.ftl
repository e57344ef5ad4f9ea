# Español. Tratamiento: usted. Los mismos nombres y argumentos que en en.ftl; las etiquetas de los programas llegan como argumentos.
# Comillas: «…». Las preguntas se abren con ¿. Español que se entienda en todas partes: equipo, no ordenador.
# Palabras: sign-in address = dirección de inicio de sesión · IM address = dirección de MI · plain = sin paréntesis · public IM = mensajería
# instantánea pública · federation = federación · presence = presencia · policy = directiva · contact card = tarjeta de contacto.

### Los campos, al principio de la frase y dentro de ella

field-msa = La cuenta de Microsoft
field-sip = La dirección de inicio de sesión
field-im = La dirección de MI
wanted-msa = la dirección de correo de la cuenta de Microsoft
wanted-sip = la dirección de inicio de sesión
wanted-im = la dirección de MI

### Qué falla o qué conviene saber de una dirección

notice-cleaned-removed = Hemos quitado «{ $text }»
notice-cleaned-removed-all = Hemos quitado { $list }
notice-cleaned-space = Hemos quitado un espacio
notice-cleaned-invisible = Hemos quitado un carácter invisible
notice-cleaned-replaced = Hemos escrito «{ $text }» con caracteres sencillos
notice-cleaned-lower = Hemos pasado «{ $text }» a minúsculas
notice-idn = Hemos pasado el dominio «{ $text }» a la forma que Lync y Skype pueden transmitir
notice-already-decorated = La dirección ya tiene la forma que necesita Lync. Escríbala tal como está
notice-lookalike = Compruebe el dominio «{ $text }»: algunas letras solo se parecen a las que usted espera
notice-lookalike-suggestion = Compruebe el dominio «{ $text }»: algunas letras solo se parecen a las que usted espera. ¿Quería decir { $suggestion }?
notice-not-sip-safe = Es posible que Lync no pueda transmitir «{ $text }» en una dirección. Si el contacto se queda en «Presence Unknown», pida a la persona otra dirección de correo de su cuenta
notice-needless-decoration = Este dominio no necesita paréntesis. Escriba la dirección sin paréntesis
notice-needless-decoration-account = Este dominio no necesita paréntesis
notice-skypeids = Es un camino antiguo hacia un nombre de Skype, que Microsoft no describe. Si el contacto se queda en «Presence Unknown», pida a la persona su cuenta de Microsoft
notice-maybe-typo = ¿Quería decir { $suggestion }?
notice-maybe-typo-bare = Compruebe cómo está escrito «{ $text }»
notice-less-certain-domain = Las listas de Microsoft no mencionan «{ $text }». Si el contacto se queda en «Presence Unknown», quítelo y agréguelo sin paréntesis
notice-own-organisation = «{ $text }» pertenece a { $organisation }. Agregue a un compañero con su dirección sin paréntesis. Donde la mensajería instantánea pública está activada, una cuenta de Microsoft de este dominio no puede iniciar sesión en Skype
notice-own-organisation-nameless = «{ $text }» pertenece a su propia organización. Agregue a un compañero con su dirección sin paréntesis. Donde la mensajería instantánea pública está activada, una cuenta de Microsoft de este dominio no puede iniciar sesión en Skype
notice-consumer-domain = «{ $text }» es un dominio de cuentas personales. Compruebe que esta persona usa Lync y no Skype
notice-looks-like-lync = Así se escribe una dirección de Lync. Si la persona usa Lync en otra empresa, agregue la dirección sin paréntesis. Siga aquí solo si esta dirección es también su cuenta de Microsoft
notice-empty-msa = Escriba la cuenta de Microsoft del contacto de Skype
notice-empty-sip = Escriba la dirección de inicio de sesión del contacto de Lync
notice-empty-im = Escriba la dirección de MI que figura en la lista de contactos de Lync
notice-too-long = { $field } debe tener { $count } caracteres como máximo
notice-no-at = { $field } debe incluir una arroba (@)
notice-several-at = { $field } debe tener una sola arroba (@)
notice-several-addresses = Escriba las direcciones de una en una
notice-no-local = Escriba también la parte que va antes de la arroba (@)
notice-no-domain = Escriba el dominio completo después de la arroba (@)
notice-single-label-domain = Escriba el dominio completo después de la arroba (@): a «{ $text }» le falta el punto
notice-bad-character = { $field } no debe incluir { $text }
notice-space = { $field } no debe incluir espacios
notice-bad-dot = Quite el punto que sobra: un punto debe ir entre otros dos caracteres
notice-bad-hyphen = Quite el guion que sobra: ninguna parte de un dominio empieza ni termina con un guion
notice-label-too-long = Cada parte del dominio debe tener 63 caracteres como máximo
notice-local-too-long = La parte que va antes de la arroba (@) debe tener 64 caracteres como máximo
notice-numeric-tld = Compruebe el final del dominio: «{ $text }» no debe tener solo cifras
notice-ip-address = Después de la arroba (@), escriba un dominio y no una dirección IP
notice-quoted-local = Escriba sin comillas la parte que va antes de la arroba (@)
notice-non-ascii-local = Compruebe «{ $text }»: antes de la arroba (@) solo puede haber cifras, signos y letras de la a a la z, sin eñes ni acentos
notice-bad-idn = Compruebe cómo está escrito el dominio: no puede existir un dominio «{ $text }»
notice-password = Quite la contraseña que hay entre los dos puntos y la arroba (@), y no la comparta
notice-phone-number = Escriba { $wanted }, no un número de teléfono
notice-skype-name-msa = Escriba la cuenta de Microsoft, no el nombre de Skype. Pregunte a la persona con qué dirección de correo inicia sesión en Skype
notice-skype-name-sip = Escriba la dirección de inicio de sesión completa. Se parece a una dirección de correo
notice-skype-name-im = Escriba la dirección de MI, no el nombre de Skype
notice-skype-link-msa = Este enlace abre Skype, pero no contiene la cuenta de Microsoft. Pregunte a la persona con qué dirección de correo inicia sesión en Skype
notice-skype-link = Este enlace abre Skype, pero no contiene ninguna dirección. Escriba { $wanted }
notice-conference-uri = Es la dirección de una reunión o de un servicio, no de una persona. Escriba { $wanted }
notice-guest-upn = Es el nombre que una organización da a un invitado, no la dirección del invitado. Escriba { $suggestion }
notice-guest-upn-bare = Es el nombre que una organización da a un invitado, no la dirección del invitado. Escriba { $wanted }
notice-encapsulated-address = Es un nombre interno de Exchange, no una dirección. Escriba { $wanted }
notice-bad-decoration = Compruebe los paréntesis: la forma para Lync es como { $pattern }. O escriba la cuenta sin paréntesis
notice-bad-decoration-sip = Escriba la dirección de inicio de sesión sin paréntesis
notice-bad-decoration-im = Compruebe los paréntesis: una dirección de MI es como { $pattern }
notice-decorated-for-skype = En Skype, busque { $suggestion }. La forma con paréntesis es solo para Lync
notice-decorated-for-skype-bare = Escriba la dirección de inicio de sesión sin paréntesis. La forma con paréntesis es solo para Lync
notice-public-im-off = La mensajería instantánea pública está desactivada en { $organisation }, de modo que los usuarios de Lync y de Skype no pueden agregarse unos a otros. { $ask }
notice-public-im-off-nameless = La mensajería instantánea pública está desactivada en esta organización, de modo que los usuarios de Lync y de Skype no pueden agregarse unos a otros. { $ask }
ask-closed = ¿Dejó de funcionar el 5 de mayo de 2025 o después?
ask-administrator = Pregunte al administrador de Lync si se puede activar
ask-help-desk = Pregunte al servicio de asistencia si se puede activar: { $contact }

### La guía: lo que ocupa el lugar de una dirección, un nombre o una lista que no se conoce

any-msa = la cuenta de Microsoft del usuario de Skype, con paréntesis si su dominio los necesita
any-sip = la dirección de inicio de sesión del usuario de Lync
any-email = la dirección de correo de la otra persona
any-work-address = la dirección con la que la otra persona inicia sesión en el trabajo
any-organisation = la organización

### La guía: los títulos y lo primero que se dice

title-adds = Agregar el contacto en { $client }
title-answers = Responder a la solicitud en { $client }
title-starts-chat = Iniciar un chat en { $client }
title-answers-chat = Responder al chat en { $client }
name-lync-mac = Lync para Mac 2011
name-sfb-mac = Skype for Business en Mac
name-lync-mobile = Lync o Skype for Business en un teléfono
name-teams-work = Teams en el trabajo
name-teams-free = Teams Free
today-skype = Skype cerró el 5 de mayo de 2025. Estos pasos ya no conectan a nadie; explican listas de contactos antiguas. Hoy, Lync y Skype for Business todavía se comunican con otras organizaciones con la dirección de inicio de sesión sin paréntesis, y Teams con Teams Free con la dirección de correo sin paréntesis, si los administradores lo permiten. AOL y Yahoo terminaron el 30 de junio de 2014.
today-teams-free = Skype cerró el 5 de mayo de 2025. Sus usuarios pueden iniciar sesión en Teams Free con la misma cuenta. Desde Teams en el trabajo se les puede escribir allí con la dirección de correo sin paréntesis, si el administrador lo permite.
today-federated = Esto sigue funcionando: Lync, Skype for Business y Teams se comunican con personas de otras organizaciones con la dirección de inicio de sesión sin paréntesis, si los dos administradores lo permiten.

### La guía: lo que hace falta antes

need-msa = La otra persona ha iniciado sesión en Skype con una cuenta de Microsoft
need-msa-mine = Usted ha iniciado sesión en Skype con una cuenta de Microsoft
need-msa-what = Una cuenta de Microsoft es una dirección de correo y una contraseña; antes se llamaba Windows Live ID. Sirve también para OneDrive (antes SkyDrive), Windows Phone, Xbox LIVE y Outlook.com, antes Hotmail y Messenger: quien usa uno de estos servicios tiene una. Cualquiera puede crear una.
need-msa-link = Una cuenta de Skype existente se puede combinar (vincular) con una cuenta de Microsoft. Lync no puede comunicarse con una cuenta de Skype que no está vinculada.
need-msa-not-name = Lync guarda la cuenta de Microsoft del usuario de Skype, no el nombre de Skype. Pregunte a la persona con qué dirección de correo inicia sesión en Skype.
need-sip = Skype guarda el URI de SIP del usuario de Lync: la dirección con la que inicia sesión en Lync. Puede ser distinta de su dirección de correo. La encuentra en Lync, en su propia tarjeta de contacto.
need-public-im = Su administrador ha activado la mensajería instantánea pública (PIC) y permite las solicitudes entrantes
need-public-im-theirs = El administrador de la otra persona ha activado la mensajería instantánea pública (PIC) y permite las solicitudes entrantes
need-public-im-who = Solo el administrador o el servicio de asistencia puede decirle si la mensajería instantánea pública está activada
need-public-im-on = El administrador de Lync ha activado para el usuario de Lync la conectividad con la mensajería instantánea pública (PIC): en { $organisation } está activada
need-public-im-off = El administrador de Lync debe activar para el usuario de Lync la conectividad con la mensajería instantánea pública (PIC). En { $organisation } está desactivada: pregunte al administrador si puede activarla para usted.
need-address-form = Las cuentas de Microsoft de { $domains } pertenecen a los dominios públicos de MI admitidos y se escriben tal como son. Con cualquier otro dominio, escriba { $pattern }: bob@contoso.com pasa a ser { $example }. La forma es la misma en el cuadro de diálogo y en el campo de búsqueda.
decorates-itself = Su Lync pone los paréntesis por sí mismo, así que escriba la cuenta sin paréntesis
decorates-not-here = No consta que { $client } ponga los paréntesis por sí mismo. Si el contacto se queda en { $unknown }, quítelo y escriba { $pattern }, la forma con paréntesis.
decorates-perhaps = En algunas organizaciones, Lync está configurado para poner los paréntesis por sí mismo. La forma con paréntesis también debería funcionar allí.
support-ended = Microsoft dejó de dar soporte a { $client } el { $date }
date-january-2018 = 9 de enero de 2018
date-october-2018 = 9 de octubre de 2018
date-april-2021 = 13 de abril de 2021
date-april-2023 = 11 de abril de 2023
date-october-2025 = 14 de octubre de 2025
before-no-name-search = { $client } puede agregar a un usuario de Skype con la dirección completa, pero no puede buscar por nombre
before-messages-only = { $client } solo intercambia con otras redes mensajes instantáneos y presencia, y no comprueba si una dirección existe
before-server-too-old = Más adelante, Microsoft solo admitió conexiones con Skype desde Lync Server 2010 y servidores más recientes
before-sources-disagree = Las páginas de Microsoft no se ponen de acuerdo sobre si { $client } puede agregar usuarios de Skype. Si no funciona, agregue a la persona en Lync o Skype for Business para Windows.
before-not-on-a-phone = En un teléfono no se puede agregar a nadie de la otra red. Hágalo en un equipo de escritorio o portátil; después podrá escribir al contacto también desde el teléfono.
before-directory = La pestaña { $tab } aparece cuando el administrador ha activado la búsqueda y usted ha cerrado la sesión y la ha vuelto a iniciar. Necesita servidores de Skype for Business, tanto el front-end como el perimetral.
before-skype-6 = El usuario de Skype tiene Skype para Windows 6.3 o posterior
before-skype-7 = El usuario de Skype tiene como mínimo Skype 7.6 para Windows, 7.19 para Mac, 6.19 para Android o 6.11 para iPhone y iPad
before-skype-8 = Para comunicarse con alguien que usa Teams en el trabajo, el usuario de Skype tiene Skype 8.58 o posterior
need-free-account = Quien usaba Skype inicia sesión en Teams Free con la misma cuenta de Microsoft
need-free-account-moved = Los contactos y chats se trasladaron con la cuenta, excepto los chats con cuentas de trabajo
need-teams-setting = En el centro de administración de Teams, esta opción está activada en { $organisation }: { $setting }
need-teams-inbound = Para que el usuario de Teams Free pueda escribir primero, también está activada esta: { $setting }. Mientras esté desactivada, todo chat debe empezar dentro de la organización.
need-teams-cloud = No está disponible en las nubes gubernamentales GCC, GCC High y DoD
need-teams-not-lync = Microsoft lo documenta solo para Teams. No cuente con ello en Lync ni en Skype for Business en sus propios servidores.
need-both-allow = Las dos organizaciones permiten la comunicación entre ellas. Cada administrador puede confirmarlo por su parte.
need-work-address = Usted conoce la dirección con la que la otra persona inicia sesión en el trabajo. Puede ser distinta de su dirección de correo.
need-no-brackets = Escriba la dirección sin paréntesis: la forma con paréntesis lleva a los servidores de Skype

### La guía: Lync y Skype for Business

step-add-dialog = Haga clic en el icono { $add } y después en { $outside }
step-add-dialog-also = Algunas versiones dicen { $also }
step-provider = Elija el proveedor { $provider }
step-type-address = En { $field }, escriba { $address }
step-type-address-hint = El cuadro de diálogo da la indicación { $hint }
step-type-address-any = En el campo de la dirección, escriba { $address }
step-group = En { $field }, elija un grupo
step-privacy = En { $field }, elija lo que la persona puede ver, como { $share }
step-add-ok = Haga clic en { $ok }: la persona ya está en su lista
step-group-and-privacy = Elija un grupo de contactos y una relación de privacidad
step-confirm = Confirme: el contacto ya está en su lista
step-contact-card = Haga clic con el botón derecho en el nombre: { $card } muestra los datos, y { $call } > { $lync-call } hace una llamada de audio
step-search-instead = Escriba { $address } en { $field } y elija grupo y privacidad como antes
step-search-tabs = El campo está encima de las pestañas { $name }, { $skill } y { $rooms }, y muestra { $searching } mientras Lync busca
step-search = Escriba { $address } en { $field }
step-add-person = Agregue a la persona encontrada a sus contactos
step-search-field = Escriba { $address } en el campo de búsqueda que hay encima de sus contactos
step-add-found = Agregue el contacto encontrado a uno de sus grupos de contactos
step-skype-directory = Escriba en el campo de búsqueda el nombre de la persona, su nombre y su ciudad, su nombre de Skype, su teléfono con el prefijo del país o { $account }, elija la pestaña { $tab }, haga clic con el botón derecho en la persona correcta y elija { $add }
step-new-tab = Abra la pestaña { $new }: según la directiva de su administrador, allí aparecen las personas que le han agregado
step-use-a-computer = Vaya a un equipo con Lync 2013 o Skype for Business para los pasos siguientes
step-back-to-the-phone = A partir de ahora, el contacto está también en la lista de su teléfono
step-accept-request = Acepte la solicitud
step-favorites = Agregue al usuario de Skype a { $favorites } o a una lista de contactos, para que pueda comunicarse con usted y ver su disponibilidad
step-favorites-work = Agregue a la otra persona a { $favorites } o a una lista de contactos, para que pueda comunicarse con usted y ver su disponibilidad
step-no-request-start = Si no llega ninguna solicitud, agregue usted a la otra persona
alert-why = Cambie dos opciones para ver las solicitudes de fuera
alert-why-work = Cambie una opción para ver las solicitudes de fuera
alert-options = Haga clic en el icono { $options }
alert-page = Elija { $alerts }
alert-tell-me = En { $general }, marque { $tell }
alert-silent = Si no, Lync agrega a personas sin avisarle, y { $new } queda vacía
alert-allow-invites = En { $outside }, elija { $allow }
alert-block = Con { $block } no le llega ninguna solicitud
alert-ok = Haga clic en { $ok }
alert-labels-differ = Estas etiquetas son las de Lync 2013. En { $client }, algunas pueden ser distintas.
alert-policy = Usted recibe solicitudes solo si la directiva de su administrador las permite
alert-new-tab = Según la directiva de su administrador, una solicitud aparece en la pestaña { $new }. Las personas que están allí le han agregado: agréguelas usted también, para que puedan comunicarse con usted y ver su disponibilidad.
alert-favorites = Para comunicarse, agregue al usuario de Skype a { $favorites } o a una lista de contactos
alert-favorites-work = Para comunicarse, agregue a la otra persona a { $favorites } o a una lista de contactos
check-limits = Solo entre dos personas: las conversaciones de grupo, el uso compartido del escritorio y la grabación no funcionan con usuarios de Skype
state-nothing = Nada
state-presence-sees = Su disponibilidad
state-status-sees = Un estado, y ya no un signo de interrogación
state-works-means = Funciona: mensajes instantáneos y llamadas de audio
state-works-means-messages = Funciona: mensajes instantáneos
state-unknown-sees = { $unknown } u { $offline }, y no cambia
state-unknown-means = Lync acepta una dirección incorrecta sin dar un error
state-pending-sees = { $pending } como estado
state-question-mark-sees = Un signo de interrogación en lugar de un estado
state-not-accepted-means = La otra persona todavía no ha aceptado
state-not-accepted-next = Pídale que acepte la solicitud
state-silent-sees = Ni mensajes ni presencia
state-silent-means = Hasta que ambos se acepten, la privacidad puede ocultar las dos cosas
state-silent-next = Acepten ambos la solicitud
state-lync-sees = La palabra { $lync } debajo del nombre del contacto
state-lync-means = Se ha encontrado la dirección de Lync
compare-address = Compare la dirección carácter por carácter

### La guía: Skype

skype-sign-in = Inicie sesión en Skype con una cuenta de Microsoft, no con un nombre de Skype
skype-add-contacts = Haga clic en el icono { $icon }
skype-type-address = Escriba { $address }, sin «sip:» delante
skype-search-address = Escriba la dirección completa, { $address }, en el campo de búsqueda
skype-lync-below = Compruebe que debajo del nombre figura la palabra { $lync } y haga clic en el nombre
skype-nobody-found = ¿No aparece nadie? Es posible que la mensajería instantánea pública no esté del todo aprovisionada para el dominio del usuario de Lync, o que el dominio no esté configurado para ella.
skype-add = Haga clic en { $button }, arriba a la derecha
skype-click = Haga clic en { $button }
skype-write = Envíe un primer mensaje
skype-accept-message = Cuando llegue un mensaje de la otra persona, elija { $accept }
skype-accept-others = Las otras dos opciones son { $block } y { $view }
skype-question-mark = El contacto muestra un signo de interrogación hasta que la otra persona acepta
skype-until-added = En el otro lado no funciona nada hasta que la persona le agrega
skype-choose = Elija a la persona encontrada
skype-accept = Cuando aparezca la solicitud de la otra persona, acéptela
skype-no-request = Si no llega ninguna solicitud, agregue usted a la otra persona con la dirección con la que inicia sesión en el trabajo, sin paréntesis
skype-privacy = Compruebe la configuración de privacidad de Skype: de ella depende que los mensajes y la presencia lleguen antes de que los dos hayan aceptado

### La guía: Teams

teams-new-chat = Inicie un chat nuevo en Teams
teams-type-address = Escriba la dirección completa, { $address }, como destinatario
teams-choose = Elija a la persona que encuentra Teams
teams-write = Envíe un primer mensaje
teams-open = Abra el chat cuando aparezca
teams-accept = Acepte el chat
teams-no-request = Si no llega ningún chat, inícielo usted
teams-reply-sees = Una respuesta
teams-reply-means = El chat funciona en los dos sentidos
teams-not-found-sees = No aparece nadie con la dirección
teams-not-found-means = La dirección es incorrecta, o un administrador no lo permite
teams-not-found-next = Compare la dirección; no tiene paréntesis. Si es correcta, pregunte al administrador del trabajo.
before-teams-skype = Hasta el cierre de Skype, Teams se comunicaba con los usuarios de Skype solo por la dirección de correo: entre dos personas, mensajes y llamadas, sin presencia

### Cuando no funciona: qué se ve, por qué y qué hacer

trouble-closed-sees = Funcionaba y dejó de funcionar el 5 de mayo de 2025 o después
trouble-closed-cause = Skype cerró el 5 de mayo de 2025. Lync y Skype ya no se conectan.
trouble-closed-sign-in = Inicie sesión en Teams Free con la cuenta de Microsoft que usaba en Skype
trouble-closed-write = Escríbale desde Teams en el trabajo, a la dirección de correo sin paréntesis
trouble-closed-allow = Permita los chats entre Teams en el trabajo y Teams Free
trouble-add-again = Si es correcta, quite el contacto y agréguelo de nuevo
trouble-unknown-sees = { $unknown } no desaparece en uno o varios contactos con dominio propio, y los mensajes no llegan
trouble-unknown-cause = La dirección se escribió sin los paréntesis que este dominio necesita
trouble-unknown-next = Quite el contacto y agréguelo de nuevo como { $pattern }: para bob@contoso.com es { $example }
trouble-offline-sees = El contacto se agregó, pero siempre está { $offline }
trouble-offline-cause = La dirección puede tener una errata, porque nada la comprueba; o la otra persona ha pasado por alto la solicitud o le ha bloqueado
trouble-pending-sees = El contacto muestra { $pending } en Skype for Business, o un signo de interrogación en Skype
trouble-pending-cause = La otra persona todavía no ha aceptado
trouble-pending-next = Acepte la solicitud. En Lync está en la pestaña { $new }.
trouble-no-results-sees = Skype no encuentra a nadie en el dominio del usuario de Lync
trouble-no-results-cause = Es posible que la mensajería instantánea pública aún no esté del todo aprovisionada para este dominio, o que el dominio no esté configurado para ella
trouble-no-results-next = Compruebe el aprovisionamiento de este dominio y su registro de federación en el DNS
trouble-no-lync-sees = Skype encuentra a alguien, pero sin la palabra { $lync } debajo del nombre
trouble-no-lync-send = Envíe la dirección de inicio de sesión de su propia tarjeta de contacto
trouble-no-lync-search = Busque exactamente esa dirección
trouble-no-lync-cause = No se encontró ninguna dirección de Lync: es otra persona, o una cuenta privada
trouble-not-delivered-sees = Lync dice: { $error }
trouble-not-delivered-cause = La directiva o la federación está desactivada, o la dirección es incorrecta. El registro dice entonces: 403, { $log }.
trouble-not-delivered-next = Si la dirección es correcta, compruebe la directiva de acceso externo y la federación
trouble-company-policy-try = Pruebe una vez desde otra red, por ejemplo en una cafetería
trouble-company-policy-sees = Un mensaje lleva el aviso { $error }
trouble-company-policy-cause = Muchas veces es un firewall en el camino, más que una directiva
trouble-company-policy-next = Si allí funciona, compruebe el firewall; si no, la directiva
trouble-no-tab-try = Cierre la sesión y vuelva a iniciarla
trouble-no-tab-sees = Skype for Business no muestra la pestaña { $tab }
trouble-no-tab-cause = El administrador no ha activado la búsqueda, o usted no ha cerrado la sesión y la ha vuelto a iniciar desde entonces
trouble-no-tab-next = Si la pestaña sigue sin aparecer, active la búsqueda
trouble-no-request-look = Mire la pestaña { $new } y compruebe las alertas
trouble-no-request-sees = Al usuario de Lync no le llega ninguna solicitud
trouble-no-request-cause = La directiva no permite las solicitudes entrantes, o está elegido { $block }, o la solicitud espera sin que nadie la vea en la pestaña { $new }
trouble-no-request-next = Si todo está bien, compruebe que la directiva permite las solicitudes entrantes
trouble-no-request-send = Mientras tanto, envíe la solicitud desde su lado
trouble-rename-sees = Skype no deja que el usuario de Skype inicie sesión hasta que cambie el nombre de su cuenta
trouble-rename-cause = El dominio de su cuenta de Microsoft es también un dominio SIP para el que está activada la mensajería instantánea pública
trouble-rename-next = Cambie la cuenta a una dirección de otro dominio y comuníquesela al usuario de Lync
trouble-rename-add = Quite el contacto antiguo y agregue la dirección nueva
trouble-was-fine-mine = La dirección con la que usted inicia sesión ha cambiado, y en la lista de contactos de la otra persona sigue la antigua
trouble-was-fine-theirs = La dirección de inicio de sesión de la otra persona ha cambiado
trouble-was-fine-tell = Comunique a la otra persona su nueva dirección de inicio de sesión
trouble-was-fine-ask = Pida a la otra persona la dirección nueva
trouble-was-fine-replace = Quite el contacto y agréguelo de nuevo con la dirección nueva
trouble-was-fine-sees = El contacto funcionaba y ahora está en { $unknown } u { $offline }
trouble-one-sees = Un contacto no funciona, todos los demás sí
trouble-one-cause = Los permisos entre ustedes dos: uno no ha aceptado o ha bloqueado al otro
trouble-one-next = Quite por completo a la otra persona y agréguela de nuevo
trouble-one-then = Haga lo mismo y acepte
trouble-all-sees = No funciona ningún contacto de la otra red
trouble-all-cause = La comunicación externa por mensajería instantánea pública está desactivada, o falta el registro de federación en el DNS
trouble-all-next = Compruebe la directiva, el proveedor y el registro DNS
trouble-teams-blocked-sees = Teams no encuentra a la persona, o no deja escribirle
trouble-teams-blocked-cause = Esta opción está desactivada: { $setting }; o la organización está en una nube gubernamental
trouble-teams-blocked-next = Si la dirección es correcta, compruebe esta opción
trouble-teams-inbound-start = Inicie el chat desde su lado
trouble-teams-inbound-sees = El usuario de Teams Free no puede iniciar un chat
trouble-teams-inbound-cause = Esta opción está desactivada: { $setting }
trouble-teams-inbound-next = Active esta opción si los chats deben poder empezar fuera
trouble-teams-silent-sees = El mensaje se envió, pero no llega respuesta
trouble-teams-silent-cause = La otra persona no ha aceptado el chat, o la dirección no es de nadie
trouble-teams-silent-next = Acepte el chat, o escriba usted primero
trouble-federated-unknown-sees = El contacto se queda en { $unknown }
trouble-federated-unknown-cause = La persona inicia sesión con otra dirección, o una de las dos organizaciones no permite la otra
trouble-federated-unknown-next = Si la dirección es correcta, compruebe que la otra organización está permitida
trouble-federated-all-sees = No hay forma de comunicarse con nadie de la otra organización
trouble-federated-all-cause = Una de las dos organizaciones no permite la otra, o falta su registro de federación en el DNS
trouble-federated-all-next = Compruebe que la otra organización está permitida
trouble-federated-same = Compruebe lo mismo en su lado

### Las preguntas que llevan allí

ask-how-many = ¿A quién afecta?
answer-one = A un contacto
answer-several = A varios contactos
answer-all = A todos, o nunca ha funcionado
ask-what-is-seen = ¿Qué ve usted?
answer-unknown = La presencia sigue desconocida y los mensajes no llegan
answer-unknown-federated = La presencia sigue desconocida
answer-offline = El contacto está siempre sin conexión
answer-pending = El contacto está pendiente o tiene un signo de interrogación
answer-no-request = La otra persona no recibe ninguna solicitud
answer-no-request-to-me = No recibo ninguna solicitud de la otra persona
answer-error = Un mensaje de error cuando escribo
answer-no-lync = Skype encuentra a alguien, pero sin la palabra Lync debajo del nombre
answer-rename = Skype pide otra cuenta al iniciar sesión
answer-no-results = Skype no encuentra a nadie en el dominio de Lync
answer-no-tab = No hay ninguna pestaña para el directorio de Skype
answer-teams-blocked = Teams no encuentra a la persona, o no puedo escribir
answer-teams-inbound = La persona que usa Teams Free no puede escribir primero
answer-teams-silent = Mi mensaje no recibe respuesta
answer-else = Otra cosa
ask-before = ¿Ha funcionado este contacto alguna vez?
answer-yes = Sí
answer-no = No
ask-error = ¿Qué dice el mensaje de error?
answer-error-outside = Que la dirección está fuera de la organización, no está federada o es incorrecta
answer-error-policy = Que el mensaje no se pudo enviar por una directiva de la empresa
answer-error-other = Otra cosa

### Títulos y otras cosas pequeñas

quoted-text = «{ $text }»
list-comma = ,
list-last = { $list } y { $last }

### Direcciones dichas en voz alta

spell-capital = { $letter } mayúscula
symbol-space = espacio
symbol-exclamation = signo de exclamación
symbol-quotation = comillas
symbol-hash = almohadilla
symbol-dollar = signo de dólar
symbol-percent = por ciento
symbol-ampersand = y comercial
symbol-apostrophe = apóstrofo
symbol-open-bracket = abrir paréntesis
symbol-close-bracket = cerrar paréntesis
symbol-asterisk = asterisco
symbol-plus = más
symbol-comma = coma
symbol-hyphen = guion
symbol-dot = punto
symbol-slash = barra
symbol-colon = dos puntos
symbol-semicolon = punto y coma
symbol-less = menor que
symbol-equals = igual
symbol-greater = mayor que
symbol-question = signo de interrogación
symbol-at = arroba
symbol-open-square = abrir corchete
symbol-backslash = barra invertida
symbol-close-square = cerrar corchete
symbol-caret = acento circunflejo
symbol-underscore = guion bajo
symbol-backquote = acento grave
symbol-open-brace = abrir llave
symbol-bar = barra vertical
symbol-close-brace = cerrar llave
symbol-tilde = virgulilla
