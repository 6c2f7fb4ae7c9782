<?php
/**
 * What the plugin says, in Vietnamese and in English. A dozen words need no files of translations.
 */

if (!defined('ABSPATH')) {
    exit();
}

/**
 * @param string $name name of a sentence
 * @return string in the language of whoever reads it: Vietnamese unless their WordPress is in English
 */
function antq_tabs_words($name)
{
    static $vi = [
        'menu' => 'ANTQ',
        'title' => 'Phong trào Toàn dân bảo vệ an ninh Tổ quốc',
        'settings' => 'Cài đặt',
        'gateway' => 'Địa chỉ máy chủ ANTQ',
        'gateway_hint' => 'Ví dụ: https://gateway.example',
        'gateway_error' => 'Địa chỉ máy chủ phải bắt đầu bằng http:// hoặc https:// và không có dấu cách. Địa chỉ cũ được giữ nguyên.',
        'province' => 'Mã tỉnh, thành phố',
        'province_hint' => 'Chữ thường không dấu, nối bằng gạch ngang. Ví dụ: bac-giang',
        'province_error' => 'Mã tỉnh, thành phố chỉ gồm chữ thường không dấu và dấu gạch ngang, như bac-giang. Mã cũ được giữ nguyên.',
        'use' => 'Thêm khối “ANTQ” vào trang, hoặc viết mã ngắn [antq_tabs]. Một thẻ duy nhất: [antq_tabs tab="plans"]. Tỉnh khác: [antq_tabs province="tay-ninh"].',
        'unset' => 'Khối ANTQ chưa hiện được: hãy nhập địa chỉ máy chủ và mã tỉnh, thành phố ở Cài đặt › ANTQ. (Chỉ người biên tập thấy dòng này.)',
        'tab' => 'Tên thẻ',
        'tab_hint' => 'Để trống để hiện tất cả các thẻ.',
        'province_own' => 'Để trống để dùng mã ở phần Cài đặt.',
        'block' => 'Các thẻ của phong trào sẽ hiện ở đây trên trang.',
    ];
    static $en = [
        'menu' => 'ANTQ',
        'title' => 'Movement “Toàn dân bảo vệ an ninh Tổ quốc”',
        'settings' => 'Settings',
        'gateway' => 'Address of the ANTQ server',
        'gateway_hint' => 'For example: https://gateway.example',
        'gateway_error' => 'The address of the server must begin with http:// or https:// and hold no spaces. The old address was kept.',
        'province' => 'Code of the province',
        'province_hint' => 'Lower case without accents, joined by hyphens. For example: bac-giang',
        'province_error' => 'The code of the province holds lower case letters without accents and hyphens only, like bac-giang. The old code was kept.',
        'use' => 'Add the block “ANTQ” to a page, or write the shortcode [antq_tabs]. A single tab: [antq_tabs tab="plans"]. Another province: [antq_tabs province="tay-ninh"].',
        'unset' => 'The ANTQ block cannot be shown yet: enter the address of the server and the code of the province in Settings › ANTQ. (Only editors see this line.)',
        'tab' => 'Name of the tab',
        'tab_hint' => 'Leave empty to show all tabs.',
        'province_own' => 'Leave empty to use the code of the settings.',
        'block' => 'The tabs of the movement will be shown here on the page.',
    ];
    $words = strpos(determine_locale(), 'en') === 0 ? $en : $vi;

    return $words[$name];
}
