/** Telegram's own style sheets are not loaded here; this makes the pages fit to read. */
export const STYLE = `<style>
      body { font: 16px/1.5 system-ui, sans-serif; color: #1f2933; background: #f4f5f3; margin: 0 auto; max-width: 44rem; padding: 1rem; overflow-wrap: anywhere; }
      a { color: #2a5d84; }
      .tgme_background_wrap, .tgme_header_search, .tgme_header_info, .tgme_widget_message_user, .tgme_widget_message_bubble_tail, .tgme_widget_message_bubble_logo, .media_not_supported_cont, .tgme_channel_info img, video, .tgme_page_action, .tgme_channel_download_telegram { display: none; }
      .tgme_widget_message_meta { margin-left: 0.75rem; }
      .tgme_widget_message_bubble, .tgme_page { background: #fff; border-radius: 10px; padding: 0.75rem 1rem; margin: 0 0 0.75rem; }
      .tgme_widget_message_author, .tgme_page_title, .tgme_channel_info_header_title { font-weight: 600; }
      .tgme_widget_message_footer, .tgme_page_extra, .tgme_page_description, .tgme_channel_info_description, .tgme_channel_info_counter { color: #5b6770; font-size: 0.875rem; }
      .tgme_channel_info_counter { display: inline-block; margin-right: 1rem; }
      i.emoji, i.emoji b { font-style: normal; font-weight: inherit; background: none !important; }
      blockquote, .tgme_widget_message_reply, .tgme_widget_message_link_preview { display: block; border-left: 3px solid #b9c3c9; margin: 0.5rem 0; padding-left: 0.75rem; }
      tg-spoiler:not(:hover) { background: #5b6770; }
      .tme_messages_more::after { content: "…"; }
      @media (prefers-color-scheme: dark) { body { color: #dfe4e6; background: #171b1e; } .tgme_widget_message_bubble, .tgme_page { background: #20262a; } a { color: #8fbfe0; } }
    </style>`
